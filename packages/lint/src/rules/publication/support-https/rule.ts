import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'publication/support-https',
  title: 'The support page is served over https',
  severity: { private: 'off', public: 'warning' },
  hint: 'Use https.',
  fixable: true,
  check({ widget, report }) {
    const link = widget.manifest?.string(['widget', 'support', 'link']);
    const json = widget.manifest?.json;
    if (!json || !link || !/^http:\/\//i.test(link)) return;
    report({
      ...json.place(['widget', 'support', 'link']),
      message: 'The support page is linked over http.',
      fix: () => json.replace(['widget', 'support', 'link'], link.replace(/^http:/i, 'https:')),
    });
  },
});
