import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/legacy-key',
  title: 'The manifest has no code and no secret_key',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Remove both, unless you update a widget from before the new uploads.',
  check({ widget, report }) {
    const { manifest } = widget;
    for (const key of ['code', 'secret_key']) {
      const path = ['widget', key];
      if (!manifest?.string(path)) continue;
      report({
        ...manifest.json.keyPlace(path),
        message: `“widget.${key}” is of the old uploads; Kommo gives every new integration its own.`,
      });
    }
  },
});
