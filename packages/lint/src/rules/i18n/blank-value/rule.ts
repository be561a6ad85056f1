import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/blank-value',
  title: 'No text of a language file is empty',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Write the text, or take the key out of all languages.',
  check({ widget, report }) {
    const shown = new Set(widget.manifest?.references.map(({ key }) => key));
    for (const language of declaredLanguages(widget)) {
      for (const { path, key, text } of language.texts) {
        if (text.trim() !== '' || shown.has(key)) continue;
        report({ ...language.json.place(path), message: `“${key}” is empty.` });
      }
    }
  },
});
