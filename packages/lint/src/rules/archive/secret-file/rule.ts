import { defineRule } from '../../../model/rule.ts';
import { isSecret } from '../unwanted.ts';

export default defineRule({
  code: 'archive/secret-file',
  title: 'No file with secrets is packed',
  severity: { private: 'warning', public: 'error' },
  hint: 'Remove it and take the secrets that it held for known to everybody.',
  check({ widget, report }) {
    for (const { path } of widget.files.files) {
      if (isSecret(path)) {
        report({
          file: path,
          message: 'Files of this name hold secrets, and whoever uses the widget can download it.',
        });
      }
    }
  },
});
