import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

const PLACEHOLDER =
  /#\/?[A-Z][A-Z_]{1,30}#|\{\{\s?[\w.]{1,40}\s?\}\}|\{[\w.]{1,40}\}|%(?:\d\$)?[sd]|%[A-Za-z_]{2,30}%/g;

export default defineRule({
  code: 'i18n/placeholder-mismatch',
  title: 'A text has the same placeholders in every language',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use the same placeholders as in the other languages.',
  check({ widget, report }) {
    const [first, ...others] = declaredLanguages(widget);
    for (const { path, key, text } of first?.texts ?? []) {
      const expected = placeholders(text);
      for (const language of others) {
        const other = language.json.at(path);
        if (typeof other !== 'string' || placeholders(other) === expected) continue;
        report({
          ...language.json.place(path),
          message: `“${key}” has ${placeholders(other) || 'no placeholder'}, in ${first?.json.path} ${expected || 'none'}.`,
        });
      }
    }
  },
});

const placeholders = (text: string): string =>
  [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([placeholder]) => placeholder.replaceAll(/\s/g, '')))]
    .sort()
    .join(' ');
