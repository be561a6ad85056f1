import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'archive/crlf',
  title: 'Lines end as on Unix',
  severity: { private: 'notice', public: 'error' },
  hint: 'Save the file with line ends LF.',
  fixable: true,
  check({ widget, report }) {
    for (const source of widget.texts) {
      const at = source.text.indexOf('\r\n');
      if (at === -1) continue;
      report({
        ...source.place({ start: at, end: at }),
        message: 'The lines of this file end as on Windows (CR LF).',
        fix: () => [
          {
            kind: 'write',
            file: source.path,
            content: source.text.replaceAll('\r\n', '\n'),
          },
        ],
      });
    }
  },
});
