import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/bom',
  title: 'manifest.json has no byte order mark',
  severity: { private: 'error', public: 'error' },
  hint: 'Save the file as UTF-8 without BOM.',
  fixable: true,
  check({ widget, report }) {
    const source = widget.text('manifest.json');
    if (!source?.hasBom) return;
    report({
      ...source.place({ start: 0, end: 1 }),
      message: 'manifest.json begins with a byte order mark: the upload cannot read it.',
      fix: () => [{ kind: 'edit', file: source.path, edits: [{ start: 0, end: 1, text: '' }] }],
    });
  },
});
