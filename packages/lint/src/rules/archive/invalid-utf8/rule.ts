import { defineRule } from '../../../model/rule.ts';
import { otherEncoding } from '../other-encoding.ts';

export default defineRule({
  code: 'archive/invalid-utf8',
  title: 'Text files are UTF-8',
  severity: { private: 'warning', public: 'error' },
  hint: 'Save the file as UTF-8 without BOM.',
  check({ widget, report }) {
    for (const source of widget.texts) {
      if (source.validUtf8 || source.path === 'manifest.json') continue;
      const at = source.text.indexOf('\uFFFD');
      const encoding = otherEncoding(widget.files.get(source.path)?.bytes() ?? new Uint8Array());
      report({
        ...source.place({ start: at, end: at + 1 }),
        message: `The file is not UTF-8${encoding}.`,
      });
    }
  },
});
