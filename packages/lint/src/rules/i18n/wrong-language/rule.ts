import { defineRule } from '../../../model/rule.ts';
import { guessLanguage } from '../guess-language.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/wrong-language',
  title: 'The texts of a file are in its language',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Translate the texts, or name the file by the language that they are in.',
  check({ widget, report }) {
    for (const language of declaredLanguages(widget)) {
      const guess = guessLanguage(language.texts.map(({ text }) => text).join(' '), language.locale);
      // New languages may reuse the English texts for half a year.
      if (guess === undefined || (guess === 'en' && ['tr', 'id'].includes(language.locale))) continue;
      report({
        file: language.json.path,
        message: `The texts of this file seem to be “${guess}” and not “${language.locale}”.`,
      });
    }
  },
});
