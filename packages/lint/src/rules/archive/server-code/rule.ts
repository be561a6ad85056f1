import { defineRule } from '../../../model/rule.ts';
import { isServerCode } from '../unwanted.ts';

export default defineRule({
  code: 'archive/server-code',
  title: 'No program for a server or a desktop is packed',
  severity: { private: 'notice', public: 'error' },
  hint: 'Keep it on your own server; the widget reaches it by HTTP.',
  check({ widget, report }) {
    for (const { path } of widget.files.files) {
      if (isServerCode(path)) {
        report({
          file: path,
          message: 'Kommo runs no such file: a widget has only what a browser can load.',
        });
      }
    }
  },
});
