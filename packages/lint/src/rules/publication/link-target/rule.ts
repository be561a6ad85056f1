import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

const linksOf = (html: string): string[] => html.match(/<a\s[^>]{0,500}>/gi) ?? [];

export default defineRule({
  code: 'publication/link-target',
  title: 'Links of the description open in a new tab',
  severity: { private: 'off', public: 'warning' },
  hint: 'Add target="_blank".',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      const link = linksOf(text).find((tag) => !/target=["']?_blank/i.test(tag));
      if (!link) continue;
      report({
        ...json.place(path),
        message: `A link without target="_blank" takes the user out of the CRM.`,
      });
    }
  },
});
