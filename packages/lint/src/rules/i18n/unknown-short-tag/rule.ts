import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { shownTexts } from '../manifest-texts.ts';

const TAGS = [
  'HOST',
  'SUBDOMAIN',
  'LOGIN',
  'ACCOUNT_ID',
  'USER_ID',
  'TOP_LEVEL_DOMAIN',
  'API_HASH',
  'LINK',
  '/LINK',
];

export default defineRule({
  code: 'i18n/unknown-short-tag',
  title: 'Short tags of the description are ones that Kommo fills in',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use #HOST#, #SUBDOMAIN#, #LOGIN#, #ACCOUNT_ID#, #USER_ID# or #TOP_LEVEL_DOMAIN#.',
  fixable: true,
  check({ widget, report }) {
    for (const { language, path, text } of shownTexts(widget, 'widget.description')) {
      for (const [tag, name = ''] of text.matchAll(/#(\/?[A-Z][A-Z_]{2,30})#/g)) {
        if (TAGS.includes(name)) continue;
        const guess = didYouMean(name, TAGS);
        report({
          ...language.json.place(path),
          message: `Kommo fills in no ${tag}: users see it as it stands.`,
          hint: guess && `Did you mean #${guess}#?`,
          fix: guess ? () => language.json.replace(path, text.replaceAll(tag, `#${guess}#`)) : undefined,
        });
      }
    }
  },
});
