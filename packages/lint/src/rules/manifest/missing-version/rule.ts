import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/missing-version',
  title: 'The widget has a version',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add "version": "1.0.0" and raise it with every upload.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (manifest?.json.node(['widget'])?.type !== 'object') return;
    if (manifest.at(['widget', 'version']) !== undefined) return;
    report({
      ...manifest.json.keyPlace(['widget']),
      message: 'The widget has no version: browsers keep the files of the upload before.',
      fix: () => manifest.json.add(['widget'], 'version', '1.0.0'),
    });
  },
});
