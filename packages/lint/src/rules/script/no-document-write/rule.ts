import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/no-document-write',
  title: 'document.write is not used',
  severity: { private: 'warning', public: 'error' },
  hint: 'Draw into the places that the page gives you.',
  words: ['write'],
  script({ report }, script) {
    return {
      CallExpression(node) {
        const name = pathOf(node.callee);
        if (name !== 'document.write' && name !== 'document.writeln') return;
        report({ ...script.place(node), message: `${name} after loading replaces the whole page.` });
      },
    };
  },
});
