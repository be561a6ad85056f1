import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

export default defineRule({
  code: 'i18n/value-type',
  title: 'Language files hold texts only',
  severity: { private: 'notice', public: 'error' },
  hint: 'Put the value in quotes.',
  fixable: true,
  check({ widget, report }) {
    for (const { json, leaves } of declaredLanguages(widget)) {
      for (const { path, value } of leaves) {
        if (typeof value === 'string') continue;
        const node = json.node(path);
        const simple = node && (typeof value === 'number' || typeof value === 'boolean');
        report({
          ...json.place(path),
          message: `“${path.join('.')}” is ${Array.isArray(value) ? 'a list' : String(value)} instead of a text.`,
          hint: simple ? undefined : 'Make it a text, or a section of texts.',
          fix: simple ? () => json.replace(path, json.textOf(node)) : undefined,
        });
      }
    }
  },
});
