import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

export default defineRule({
  code: 'publication/description-script',
  title: 'The description holds no scripts and frames',
  severity: { private: 'off', public: 'error' },
  hint: 'Use text, links, lists and emphasis.',
  check({ widget, report }) {
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      const tag = /<(script|iframe|object|embed|style|form|link|meta)\b/i.exec(text)?.[1];
      if (!tag) continue;
      report({
        ...json.place(path),
        message: `The description holds a <${tag}> element, which is taken out or refused.`,
      });
    }
  },
});
