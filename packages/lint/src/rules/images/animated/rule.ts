import { defineRule } from '../../../model/rule.ts';
import { isLogo } from '../named-images.ts';

export default defineRule({
  code: 'images/animated',
  title: 'Logos and pictures of the tour do not move',
  severity: { private: 'warning', public: 'error' },
  hint: 'Export a single frame.',
  check({ widget, report }) {
    for (const { path, animated } of widget.images) {
      if (!animated || !(isLogo(path) || path.startsWith('images/'))) continue;
      report({ file: path, message: 'The picture is animated.' });
    }
  },
});
