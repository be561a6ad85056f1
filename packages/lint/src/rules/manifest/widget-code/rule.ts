import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/widget-code',
  title: 'The code of a widget is small Latin letters, digits and _',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take the code that Kommo gave the integration.',
  check({ widget, report }) {
    const { manifest } = widget;
    const path = ['widget', 'code'];
    const code = manifest?.string(path);
    if (!manifest || !code || /^[a-z]\w*$/.test(code)) return;
    report({
      ...manifest.json.place(path),
      message: `The code “${code}” has not the form of one: a small letter first, then letters, digits and _.`,
    });
  },
});
