import { JSON_DEPTH, LIMITS } from '../../../limits.ts';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'i18n/too-large',
  title: 'Language files have the size and depth of one',
  severity: { private: 'error', public: 'error' },
  hint: 'Put back the texts of the widget.',
  check({ widget, report }) {
    for (const { path, size } of widget.files.files) {
      if (!/^i18n\/[^/]+\.json$/.test(path)) continue;
      if (size > LIMITS.json) {
        report({ file: path, message: `The file has ${(size / 1_000_000).toFixed(1)} MB and was not read.` });
      } else if (widget.json(path)?.tooDeep) {
        report({ file: path, message: `The file nests deeper than ${JSON_DEPTH} levels and was not read.` });
      }
    }
  },
});
