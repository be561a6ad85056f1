import { defineRule } from '../../../model/rule.ts';
import { MAX_IMAGE_BYTES } from '../logos.ts';

export default defineRule({
  code: 'images/too-heavy',
  title: 'Every picture weighs at most 300 KB',
  severity: { private: 'warning', public: 'error' },
  hint: 'Compress it, or save it in the size in which it is shown.',
  check({ widget, report }) {
    for (const { path, bytes } of widget.images) {
      if (bytes <= MAX_IMAGE_BYTES) continue;
      report({
        file: path,
        message: `The picture weighs ${Math.ceil(bytes / 1024)} KB; 300 KB are allowed.`,
      });
    }
  },
});
