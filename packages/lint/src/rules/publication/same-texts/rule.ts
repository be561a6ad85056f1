import { defineRule } from '../../../model/rule.ts';
import { plain, shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/same-texts',
  title: 'The description says more than the short one',
  severity: { private: 'off', public: 'warning' },
  hint: 'Say in the description what the widget does and what it needs.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      const short = shownTexts(widget, ['short_description']).find(
        ({ locale }) =>
          json.at(['widget', 'short_description']) && json === widget.json(`i18n/${locale}.json`),
      );
      if (!short || plain(short.text) !== plain(text)) continue;
      report({ ...json.place(path), message: `Description and short description are the same.` });
    }
  },
});
