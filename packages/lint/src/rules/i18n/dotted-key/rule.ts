import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/dotted-key',
  title: 'No key inside of a section holds a dot',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Nest the key instead, or take another character.',
  check({ widget, report }) {
    for (const language of declaredLanguages(widget)) {
      for (const { path, key } of language.texts) {
        if (path.length < 2 || !path.some((step) => String(step).includes('.'))) continue;
        report({
          ...language.json.keyPlace(path),
          message: `self.i18n('${key}') does not find this text: the dot counts as a step.`,
        });
      }
    }
  },
});
