import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/duplicate-locale',
  title: 'No language is named twice',
  severity: { private: 'notice', public: 'error' },
  hint: 'Remove one of the two.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    const seen = new Set<string>();
    for (const { code, path } of manifest?.locales ?? []) {
      if (manifest && seen.has(code)) {
        report({
          ...manifest.json.place(path),
          message: `The language “${code}” is named twice.`,
          fix: () => manifest.json.remove(path),
        });
      }
      seen.add(code);
    }
  },
});
