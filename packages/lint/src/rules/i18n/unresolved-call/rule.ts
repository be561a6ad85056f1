import type { Language } from '../../../documents/language.ts';
import { defineRule } from '../../../model/rule.ts';
import { suggest } from '../../../text/did-you-mean.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/unresolved-call',
  title: 'Texts that the script asks for exist in every language',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add the text to the language files, or correct the path.',
  words: ['i18n'],
  script({ widget, report }, script) {
    const languages = declaredLanguages(widget);
    if (languages.length === 0) return undefined;
    return {
      CallExpression({ callee, arguments: [argument] }) {
        const isI18n =
          callee.type === 'MemberExpression' &&
          callee.property.type === 'Identifier' &&
          callee.property.name === 'i18n';
        const key = argument?.type === 'Literal' ? argument.value : undefined;
        if (!isI18n || !argument || typeof key !== 'string' || key === '') return;
        const lacking = languages.filter((language) => language.at(key) === undefined);
        if (lacking.length === 0) return;
        report({
          ...script.place(argument),
          message: `There is no text “${key}” in ${lacking.map(({ json }) => json.path).join(' and ')}: i18n() returns false.`,
          hint:
            lacking.length === languages.length
              ? suggest(key, keysOf(languages), 'Add the text to the language files.')
              : undefined,
        });
      },
    };
  },
});

const keysOf = (languages: readonly Language[]): string[] =>
  languages.flatMap((language) => language.texts.map(({ key }) => key));
