import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';
import { usage } from '../usage.ts';

export default defineRule({
  code: 'i18n/unused-key',
  title: 'Every text is used',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Take the text out of all languages.',
  check({ widget, report }) {
    const [first] = declaredLanguages(widget);
    if (!first || !widget.has('script.js')) return;
    const isUsed = usage(widget);
    for (const { path, key } of first.texts) {
      if (isUsed(path)) continue;
      report({ ...first.json.keyPlace(path), message: `Nothing in the widget asks for “${key}”.` });
    }
  },
});
