import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/one-postfix',
  title: 'No location is named with two postfixes',
  severity: { private: 'warning', public: 'error' },
  hint: 'Keep the one that is meant: -1 in the right panel, -0 not there.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const first = new Map<string, string>();
    for (const { value, path, parsed } of manifest.locations) {
      if (!parsed) continue;
      const before = first.get(parsed.code);
      if (before === undefined) first.set(parsed.code, value);
      else if (before !== value) {
        report({
          ...manifest.json.place(path),
          message: `“${value}” contradicts “${before}”: the widget is in the right panel or it is not.`,
        });
      }
    }
  },
});
