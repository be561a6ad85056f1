import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/syntax',
  title: 'Every style sheet can be parsed',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Mend the syntax at this place.',
  check({ widget, report }) {
    for (const style of widget.styles) {
      if (!style.source.validUtf8) continue;
      for (const { message, offset } of style.errors) {
        report({
          ...style.source.place({ start: offset, end: offset }),
          message: `Browsers skip this rule: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
        });
      }
    }
  },
});
