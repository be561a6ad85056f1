import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/partner-advertising',
  title: 'Texts advertise no licences of the CRM',
  severity: { private: 'off', public: 'warning' },
  hint: 'Speak of what the widget does.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['short_description', 'description'])) {
      const found =
        /\b(certified|official)\s(kommo|amocrm)\s?partner\b|\b(kommo|amocrm)\slicen[cs]es?\b/i.exec(
          text,
        )?.[0];
      if (!found) continue;
      report({ ...json.place(path), message: `“${found}” advertises licences or a partnership.` });
    }
  },
});
