import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/settings-ignored',
  title: 'A widget that is not installed has no settings',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Set "installation": true, or take the fields out.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (manifest?.at(['widget', 'installation']) !== false) return;
    const count = Object.keys(manifest.object(['settings'])).length;
    if (count === 0) return;
    report({
      ...manifest.json.keyPlace(['settings']),
      message: '“installation” is false: nobody sees these settings.',
    });
  },
});
