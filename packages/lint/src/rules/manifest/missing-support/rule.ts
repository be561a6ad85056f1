import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/missing-support',
  title: 'The widget names its support',
  severity: { private: 'notice', public: 'error' },
  hint: 'Add "support": {"link": "https://…", "email": "…"} to “widget”.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (manifest?.json.node(['widget'])?.type !== 'object') return;
    const support = manifest.at(['widget', 'support']);
    const isObject = typeof support === 'object' && support !== null;
    if (support !== undefined && !isObject) return;
    const { link, email } = manifest.object(['widget', 'support']);
    if (link !== undefined || email !== undefined) return;
    report({
      ...manifest.json.keyPlace(isObject ? ['widget', 'support'] : ['widget']),
      message: 'Users of the widget find neither a link nor an address for help.',
    });
  },
});
