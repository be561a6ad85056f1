import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'images/broken',
  title: 'Every picture can be read',
  severity: { private: 'warning', public: 'error' },
  hint: 'Export the picture anew.',
  check({ widget, report }) {
    for (const { path, bytes, format, width } of widget.images) {
      if (format === undefined) {
        report({
          file: path,
          message: bytes === 0 ? 'The picture is an empty file.' : 'The file is no picture.',
        });
      } else if (width === undefined && format !== 'svg') {
        report({ file: path, message: `The header of this ${format.toUpperCase()} file is damaged.` });
      }
    }
  },
});
