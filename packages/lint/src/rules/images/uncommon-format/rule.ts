import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'images/uncommon-format',
  title: 'Pictures are PNG, JPG, GIF or SVG',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Convert the picture to PNG, JPG or SVG.',
  check({ widget, report }) {
    for (const { path, format } of widget.images) {
      if (format === undefined || ['png', 'jpeg', 'gif', 'svg'].includes(format)) continue;
      report({
        file: path,
        message: `${format.toUpperCase()} is not among the documented formats of pictures.`,
      });
    }
  },
});
