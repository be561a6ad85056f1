import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../manifest-texts.ts';

export default defineRule({
  code: 'i18n/empty-text',
  title: 'Texts that the manifest shows are not empty',
  severity: { private: 'warning', public: 'error' },
  hint: 'Write the text.',
  check({ widget, report }) {
    const told = new Set<string>();
    for (const { language, path, key, text } of shownTexts(widget)) {
      const id = `${language.locale} ${key}`;
      if (text.trim() !== '' || told.has(id)) continue;
      told.add(id);
      report({ ...language.json.place(path), message: `“${key}” is empty, and the manifest shows it.` });
    }
  },
});
