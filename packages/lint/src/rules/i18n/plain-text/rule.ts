import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';
import { isPlainText } from '../plain-text.ts';

export default defineRule({
  code: 'i18n/plain-text',
  title: 'Names in the manifest are paths, not texts',
  severity: { private: 'notice', public: 'error' },
  hint: 'Move the text into the language files and name its path.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const languages = declaredLanguages(widget);
    for (const { path, key, must } of manifest.references) {
      if (!must || !isPlainText(key) || languages.some((language) => language.at(key) !== undefined))
        continue;
      report({
        ...manifest.json.place(path),
        message: `“${key}” is a text and no path: it is the same in every language.`,
      });
    }
  },
});
