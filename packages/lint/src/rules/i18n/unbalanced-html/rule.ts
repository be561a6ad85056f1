import { defineRule } from '../../../model/rule.ts';
import { unbalancedTag } from '../html-balance.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/unbalanced-html',
  title: 'HTML in texts is closed',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Close every tag that is opened, and no other.',
  check({ widget, report }) {
    for (const language of declaredLanguages(widget)) {
      for (const { path, key, text } of language.texts) {
        const tag = unbalancedTag(text);
        if (tag)
          report({ ...language.json.place(path), message: `“${key}” has <${tag}> without its counterpart.` });
      }
    }
  },
});
