import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/name-length',
  title: 'The name is short',
  severity: { private: 'off', public: 'warning' },
  hint: 'Shorten the name to 30 characters.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['name'])) {
      if (text.length <= 30) continue;
      report({
        ...json.place(path),
        message: `The name has ${text.length} characters; the marketplace shows 30.`,
      });
    }
  },
});
