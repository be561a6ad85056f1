import { defineRule } from '../../../model/rule.ts';
import { isSourceMap } from '../unwanted.ts';

const LIMIT = 1_000_000;

export default defineRule({
  code: 'archive/large-file',
  title: 'No file weighs more than a megabyte',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Split it, compress it, or load it from your own server when it is needed.',
  check({ widget, report }) {
    for (const { path, size } of widget.files.files) {
      if (size > LIMIT && !isSourceMap(path)) {
        report({
          file: path,
          message: `The file weighs ${(size / 1_000_000).toFixed(1)} MB; every page of Kommo waits for what the widget loads.`,
        });
      }
    }
  },
});
