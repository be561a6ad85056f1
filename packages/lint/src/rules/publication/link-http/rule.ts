import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

const linksOf = (html: string): string[] => html.match(/<a\s[^>]{0,500}>/gi) ?? [];

export default defineRule({
  code: 'publication/link-http',
  title: 'Links of the description go over https',
  severity: { private: 'off', public: 'warning' },
  hint: 'Use https.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      const link = linksOf(text).find((tag) => /href=["']?http:/i.test(tag));
      if (!link) continue;
      report({ ...json.place(path), message: `A link goes over http.` });
    }
  },
});
