import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

/** Letters and marks that no word of a language is written with. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  en: /[ñ¿¡ãõğşı]/i,
  es: /[ãõçğşı]/i,
  pt: /[ñ¿¡ğşı]/i,
  tr: /[ñ¿¡ãõ]/i,
  id: /[ñ¿¡ãõçğşı]/i,
};

export default defineRule({
  code: 'i18n/foreign-letters',
  title: 'Texts use the letters and marks of their language',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Translate the text; ignore this finding for names.',
  check({ widget, report }) {
    for (const language of declaredLanguages(widget)) {
      const foreign = FOREIGN[language.locale];
      for (const { path, key, text } of foreign ? language.texts : []) {
        const letter = foreign?.exec(text)?.[0];
        // A single word is a name: of a language, a city, a bank.
        if (letter === undefined || letter === 'I' || !/\S\s+\S/.test(text)) continue;
        report({
          ...language.json.place(path),
          message: `“${key}” has “${letter}”, which “${language.locale}” does not write.`,
        });
      }
    }
  },
});
