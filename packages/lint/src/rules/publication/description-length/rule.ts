import { defineRule } from '../../../model/rule.ts';
import { plain, shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/description-length',
  title: 'The description is not too long',
  severity: { private: 'off', public: 'warning' },
  hint: 'Say what matters in 400 characters, and link to the rest.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      const { length } = plain(text);
      if (length <= 2_000) continue;
      report({
        ...json.place(path),
        message: `The description has ${length} characters: nobody reads that in a modal.`,
      });
    }
  },
});
