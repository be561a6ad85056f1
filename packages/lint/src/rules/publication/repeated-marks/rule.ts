import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/repeated-marks',
  title: 'Texts end with one mark',
  severity: { private: 'off', public: 'warning' },
  hint: 'Use one mark.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['name', 'short_description', 'description'])) {
      const marks = /[!?]{2,}|\.{4,}/.exec(text)?.[0];
      if (!marks) continue;
      report({ ...json.place(path), message: `“${marks}” looks like an advertisement.` });
    }
  },
});
