import { defineRule } from '../../../model/rule.ts';
import { isSourceMap } from '../unwanted.ts';
export default defineRule({
  code: 'archive/source-map',
  title: 'No source map is packed',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Build without source maps, or leave *.map out of the archive.',
  check({ widget, report }) {
    for (const { path, size } of widget.files.files) {
      if (!isSourceMap(path)) continue;
      report({
        file: path,
        message: `A source map of ${Math.ceil(size / 1024)} KB is packed: it shows the sources to everybody.`,
      });
    }
  },
});
