import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/name-capitals',
  title: 'The name is not shouted',
  severity: { private: 'off', public: 'warning' },
  hint: 'Write it like a name.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['name'])) {
      if (!/^[^\p{Ll}]{6,}$/u.test(text) || !/\p{Lu}{6}/u.test(text)) continue;
      report({ ...json.place(path), message: `The name is written in capitals only.` });
    }
  },
});
