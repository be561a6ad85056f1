import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/missing-key',
  title: 'All language files have the same keys',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add the text, or take the key out of the other languages.',
  check({ widget, report }) {
    const languages = declaredLanguages(widget);
    for (const language of languages) {
      const told = new Set<string>();
      for (const other of languages) {
        for (const { path, value } of other === language ? [] : other.leaves) {
          const key = path.join('.');
          if (typeof value !== 'string' || told.has(key) || language.json.at(path) !== undefined) continue;
          // A text in the place of an object is the business of i18n/kind-mismatch.
          if (
            path.some((_, index) => index > 0 && typeof language.json.at(path.slice(0, index)) === 'string')
          )
            continue;
          told.add(key);
          report({
            ...language.json.place(path),
            message: `The text “${key}” is missing; i18n/${other.locale}.json has it.`,
          });
        }
      }
    }
  },
});
