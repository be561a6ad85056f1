import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/duplicate-location',
  title: 'No location is named twice',
  severity: { private: 'notice', public: 'error' },
  hint: 'Remove one of the two.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const seen = new Set<string>();
    for (const { value, path } of manifest.locations) {
      if (seen.has(value)) {
        report({
          ...manifest.json.place(path),
          message: `The location “${value}” is named twice.`,
          fix: () => manifest.json.remove(path),
        });
      }
      seen.add(value);
    }
  },
});
