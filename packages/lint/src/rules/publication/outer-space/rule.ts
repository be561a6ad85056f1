import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/outer-space',
  title: 'Texts have no space around them',
  severity: { private: 'off', public: 'warning' },
  hint: 'Take the space out.',
  fixable: true,
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['name', 'short_description', 'description'])) {
      if (text === text.trim() && !/ {2}/.test(text)) continue;
      report({
        ...json.place(path),
        message: `There is space too much in this text.`,
        fix: () => json.replace(path, text.trim().replace(/ {2,}/g, ' ')),
      });
    }
  },
});
