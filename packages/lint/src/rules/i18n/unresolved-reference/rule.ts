import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { declaredLanguages } from '../languages.ts';
import { isPlainText } from '../plain-text.ts';

export default defineRule({
  code: 'i18n/unresolved-reference',
  title: 'Every path in the manifest leads to a text in every language',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add the text to the language file, or correct the path.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const languages = declaredLanguages(widget);
    for (const { path, key, must } of manifest.references) {
      const lacking = languages.filter((language) => language.at(key) === undefined);
      if (
        lacking.length === 0 ||
        key === '' ||
        isPlainText(key) ||
        !(must || lacking.length < languages.length)
      )
        continue;
      const common = commonKeys(languages);
      const guess = lacking.length === languages.length ? didYouMean(key, common) : undefined;
      report({
        ...manifest.json.place(path),
        message: `There is no text “${key}” in ${lacking.map(({ json }) => json.path).join(' and ')}.`,
        hint: guess && `Did you mean “${guess}”?`,
        fix: guess ? () => manifest.json.replace(path, guess) : undefined,
      });
    }
  },
});

/** The texts that every language has. */
function commonKeys(languages: ReturnType<typeof declaredLanguages>): string[] {
  const [first, ...others] = languages;
  return (first?.texts ?? [])
    .map(({ key }) => key)
    .filter((key) => others.every((language) => typeof language.at(key) === 'string'));
}
