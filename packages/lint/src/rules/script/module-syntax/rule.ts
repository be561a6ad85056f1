import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'script/module-syntax',
  title: 'Scripts are classic scripts, not ES modules',
  severity: { private: 'error', public: 'error' },
  hint: 'Load modules by define, or build the sources to one AMD file.',
  check({ widget, report }) {
    for (const script of widget.scripts) {
      if (script.goal !== 'module') continue;
      const node = script.ast?.body.find((statement) => /^(Import|Export)/.test(statement.type));
      report({
        ...script.place(node ?? { start: 0, end: 0 }),
        message: 'The page loads scripts as classic scripts: import and export are syntax errors there.',
      });
    }
  },
});
