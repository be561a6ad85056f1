import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/teaser-html',
  title: 'The short description is plain text',
  severity: { private: 'off', public: 'warning' },
  hint: 'Take the tags out.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['short_description'])) {
      if (!/<[a-z]/i.test(text)) continue;
      report({
        ...json.place(path),
        message: `The short description holds markup, which is shown as it is.`,
      });
    }
  },
});
