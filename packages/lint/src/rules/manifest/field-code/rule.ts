import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/field-code',
  title: 'Codes of fields are letters, digits and _',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Use Latin letters, digits and _ only.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const block of [['settings'], ['dp', 'settings']]) {
      for (const code of Object.keys(manifest.object(block))) {
        if (/^\w+$/.test(code)) continue;
        report({
          ...manifest.json.keyPlace([...block, code]),
          message: `The code “${code}” needs escaping wherever it is used: names of inputs, selectors, settings.`,
        });
      }
    }
  },
});
