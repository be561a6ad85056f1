import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'archive/bom',
  title: 'Text files carry no byte order mark',
  severity: { private: 'warning', public: 'error' },
  hint: 'Save the file as UTF-8 without BOM.',
  fixable: true,
  check({ widget, report }) {
    for (const source of widget.texts) {
      if (!source.hasBom || source.path === 'manifest.json') continue;
      report({
        ...source.place({ start: 0, end: 1 }),
        message: 'The file begins with a byte order mark.',
        fix: () => [{ kind: 'edit', file: source.path, edits: [{ start: 0, end: 1, text: '' }] }],
      });
    }
  },
});
