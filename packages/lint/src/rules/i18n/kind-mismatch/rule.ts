import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/kind-mismatch',
  title: 'A key is a text in all languages or a section in all',
  severity: { private: 'warning', public: 'error' },
  hint: 'Give the key the same structure in every language.',
  check({ widget, report }) {
    const [first, ...others] = declaredLanguages(widget);
    for (const language of others) {
      for (const { path, value } of language.leaves) {
        const expected = first?.json.at(path);
        if (typeof value === 'string' && isSection(expected)) {
          report({
            ...language.json.place(path),
            message: `“${path.join('.')}” is a text here and a section in ${first?.json.path}.`,
          });
        }
      }
      for (const { path, value } of first?.leaves ?? []) {
        const actual = language.json.at(path);
        if (typeof value === 'string' && isSection(actual)) {
          report({
            ...language.json.keyPlace(path),
            message: `“${path.join('.')}” is a section here and a text in ${first?.json.path}.`,
          });
        }
      }
    }
  },
});

const isSection = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
