import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

const RU_DOMAIN = /(?:\/\/|www\.|@)(?:[\w-]{1,63}\.){1,5}(?:ru|su|рф)\b/i;

export default defineRule({
  code: 'i18n/ru-link',
  title: 'Only the Russian file links to Russian sites',
  severity: { private: 'notice', public: 'error' },
  hint: 'Link to a page in the language of the file.',
  check({ widget, report }) {
    for (const language of declaredLanguages(widget)) {
      if (language.locale === 'ru') continue;
      for (const { path, key, text } of language.texts) {
        const link = RU_DOMAIN.exec(text)?.[0];
        if (link === undefined) continue;
        report({
          ...language.json.place(path),
          message: `“${key}” leads to a Russian site: ${link.replace(/^\/\//, '')}.`,
        });
      }
    }
  },
});
