import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/name-brand',
  title: 'The name does without the brand of the CRM',
  severity: { private: 'off', public: 'error' },
  hint: 'Name what the widget does, or what it connects.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['name'])) {
      const brand = /\b(kommo|amo\s?crm|amo)\b/i.exec(text)?.[0];
      if (!brand) continue;
      report({ ...json.place(path), message: `The name contains “${brand}”, which is the CRM’s own.` });
    }
  },
});
