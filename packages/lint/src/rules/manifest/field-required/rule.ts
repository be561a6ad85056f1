import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/field-required',
  title: 'Every field says whether it is required',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Add "required": true or "required": false.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const block of [['settings'], ['dp', 'settings']]) {
      for (const code of Object.keys(manifest.object(block))) {
        const path = [...block, code];
        const isField = manifest.json.node(path)?.type === 'object';
        if (!isField || manifest.at([...path, 'required']) !== undefined) continue;
        report({
          ...manifest.json.keyPlace(path),
          message: `The field “${code}” does not say whether it is required.`,
          fix: () => manifest.json.add(path, 'required', false),
        });
      }
    }
  },
});
