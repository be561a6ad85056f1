import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/not-a-text',
  title: 'Paths in the manifest lead to texts, not to sections',
  severity: { private: 'warning', public: 'error' },
  hint: 'Name the path of a single text.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    const languages = declaredLanguages(widget);
    for (const { path, key } of manifest.references) {
      const wrong = languages.find((language) => typeof language.at(key) === 'object');
      if (!wrong) continue;
      report({ ...manifest.json.place(path), message: `“${key}” is a whole section in ${wrong.json.path}.` });
    }
  },
});
