import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/not-linked',
  title: 'style.css is linked by a script',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Append a link to style.css, with the version, when the widget draws.',
  check({ widget, report }) {
    if (!widget.has('style.css') || widget.scripts.length === 0) return;
    if (widget.scripts.some(({ text }) => text.includes('style.css') || /['"`]css!|\.css\b/.test(text)))
      return;
    report({
      file: 'style.css',
      message: 'The page does not load style.css of itself, and no script links it.',
    });
  },
});
