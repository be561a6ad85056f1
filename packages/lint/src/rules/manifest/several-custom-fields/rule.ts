import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/several-custom-fields',
  title: 'There is at most one custom field',
  severity: { private: 'warning', public: 'error' },
  hint: 'Keep one and store an object as JSON in it.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const custom = Object.keys(manifest.object(['settings'])).filter(
      (code) => manifest.at(['settings', code, 'type']) === 'custom',
    );
    for (const code of custom.slice(1)) {
      report({
        ...manifest.json.keyPlace(['settings', code]),
        message: `“${code}” is the second field of type custom; “${custom[0]}” is the one that is allowed.`,
      });
    }
  },
});
