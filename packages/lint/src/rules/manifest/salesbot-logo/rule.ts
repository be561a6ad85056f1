import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/salesbot-logo',
  title: 'The logo of the bot’s step is in the archive',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add the picture, or take “logo” out.',
  check({ widget, report }) {
    const { manifest } = widget;
    const path = ['salesbot_designer', 'logo'];
    const logo = manifest?.string(path);
    if (!manifest || !logo || /^https?:/.test(logo)) return;
    // Both are addresses of the widget's folder on the host.
    const file = logo.replace(/^\/?(?:widgets\/[^/]+\/|upl\/[^/]+\/(?:\d+\/)?widget\/)?/, '');
    if (widget.has(file)) return;
    report({ ...manifest.json.place(path), message: `There is no file ${file}.` });
  },
});
