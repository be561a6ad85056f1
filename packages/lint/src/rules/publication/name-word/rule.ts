import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/name-word',
  title: 'No word of the name is too long',
  severity: { private: 'off', public: 'error' },
  hint: 'Use shorter words, or a space.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['name'])) {
      const long = text.split(/\s+/).find((word) => word.length > 19);
      if (!long) continue;
      report({
        ...json.place(path),
        message: `The word “${long}” has more than 19 characters and breaks the tile.`,
      });
    }
  },
});
