import { defineRule } from '../../../model/rule.ts';
import { plain, shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/teaser-length',
  title: 'The short description is short',
  severity: { private: 'off', public: 'warning' },
  hint: 'Shorten it to 50 characters.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['short_description'])) {
      const { length } = plain(text);
      if (length <= 50) continue;
      report({
        ...json.place(path),
        message: `The short description has ${length} characters; 50 are shown.`,
      });
    }
  },
});
