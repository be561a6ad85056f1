import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

const linksOf = (html: string): string[] => html.match(/<a\s[^>]{0,500}>/gi) ?? [];

export default defineRule({
  code: 'publication/link-referrer',
  title: 'Links of the description do not tell where the user comes from',
  severity: { private: 'off', public: 'warning' },
  hint: 'Add referrerpolicy="no-referrer".',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      const link = linksOf(text).find(
        (tag) => !/referrerpolicy=["']?no-referrer|rel=["'][^"']{0,50}noreferrer/i.test(tag),
      );
      if (!link) continue;
      report({
        ...json.place(path),
        message: `A link without referrerpolicy="no-referrer" gives the address of the account away.`,
      });
    }
  },
});
