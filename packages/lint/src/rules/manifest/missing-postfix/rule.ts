import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/missing-postfix',
  title: 'Cards and lists say whether the right panel is used',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Add -1 (in the right panel) or -0 (not there).',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const named = new Set(manifest.locations.map(({ value }) => value));
    for (const { value, path, parsed } of manifest.locations) {
      if (!parsed?.panel || parsed.postfix !== '') continue;
      if (named.has(`${value}-1`) || named.has(`${value}-0`)) continue;
      report({
        ...manifest.json.place(path),
        message: `“${value}” is taken for “${value}-1”.`,
        fix: () => manifest.json.replace(path, `${value}-1`),
      });
    }
  },
});
