import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/code-without-key',
  title: 'code and secret_key come together',
  severity: { private: 'warning', public: 'error' },
  hint: 'Remove the one, or add the other.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const present = ['code', 'secret_key'].filter((key) => manifest.at(['widget', key]) !== undefined);
    const [only] = present;
    if (present.length !== 1 || only === undefined) return;
    report({
      ...manifest.json.keyPlace(['widget', only]),
      message: `“widget.${only}” stands alone; the old uploads compare code and secret_key together.`,
    });
  },
});
