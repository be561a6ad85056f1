import { defineRule } from '../../../model/rule.ts';

const LIMIT = 4_000;

export default defineRule({
  code: 'images/large-dimensions',
  title: 'No picture is larger than a screen',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Save it in the size in which it is shown.',
  check({ widget, report }) {
    for (const { path, width = 0, height = 0, format } of widget.images) {
      if (format === 'svg' || (width <= LIMIT && height <= LIMIT)) continue;
      report({ file: path, message: `The picture has ${width}×${height} pixels.` });
    }
  },
});
