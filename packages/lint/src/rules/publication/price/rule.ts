import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/price',
  title: 'Prices are in dollars or euros',
  severity: { private: 'off', public: 'warning' },
  hint: 'Give prices in USD or EUR.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['short_description', 'description'])) {
      const price = /\d\s?(₽|руб\.?|rub\b|р\.)/i.exec(text)?.[0];
      if (!price) continue;
      report({ ...json.place(path), message: `A price (“${price}”) is not in USD or EUR.` });
    }
  },
});
