import { defineRule } from '../../../model/rule.ts';
import { isUnwanted } from '../unwanted.ts';
export default defineRule({
  code: 'archive/empty-file',
  title: 'No file is empty',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Remove the file, or fill it.',
  check({ widget, report }) {
    for (const { path, size } of widget.files.files) {
      const elsewhere = path === 'manifest.json' || path.startsWith('i18n/') || path.startsWith('images/');
      if (size === 0 && !elsewhere && !isUnwanted(path))
        report({ file: path, message: 'The file is empty.' });
    }
  },
});
