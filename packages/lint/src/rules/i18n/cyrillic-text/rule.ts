import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/cyrillic-text',
  title: 'Russian text is in the Russian file only',
  severity: { private: 'notice', public: 'error' },
  hint: 'Translate the text.',
  check({ widget, report }) {
    for (const language of declaredLanguages(widget)) {
      if (language.locale === 'ru') continue;
      for (const { path, key, text } of language.texts) {
        const word = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\s]{0,40}/u.exec(text)?.[0];
        if (word === undefined) continue;
        report({ ...language.json.place(path), message: `“${key}” has Cyrillic letters: “${word.trim()}”.` });
      }
    }
  },
});
