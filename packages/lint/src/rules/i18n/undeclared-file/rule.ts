import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'i18n/undeclared-file',
  title: 'Every language file is declared',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Add the language to “widget.locale”, or take the file out.',
  check({ widget, report }) {
    const declared = new Set(widget.manifest?.locales.map(({ code }) => code));
    if (!widget.manifest) return;
    for (const { locale, json } of widget.languages) {
      if (declared.has(locale)) continue;
      report({
        file: json.path,
        message: `“${locale}” is not declared in “widget.locale”: the file is never loaded.`,
      });
    }
  },
});
