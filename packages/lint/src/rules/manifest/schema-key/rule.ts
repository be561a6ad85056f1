import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/schema-key',
  title: 'A public manifest has no $schema',
  severity: { private: 'off', public: 'warning' },
  hint: 'Take "$schema" out before the upload of a public widget.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest || manifest.at(['$schema']) === undefined) return;
    report({
      ...manifest.json.keyPlace(['$schema']),
      message: 'The key “$schema” is for editors; a public upload may refuse keys that it does not know.',
      fix: () => manifest.json.remove(['$schema']),
    });
  },
});
