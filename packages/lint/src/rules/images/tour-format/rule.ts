import { defineRule } from '../../../model/rule.ts';
import { tourImages } from '../named-images.ts';

export default defineRule({
  code: 'images/tour-format',
  title: 'Pictures of the tour are JPG or PNG',
  severity: { private: 'warning', public: 'error' },
  hint: 'Convert the slide to JPG or PNG.',
  check({ widget, report }) {
    for (const { path, format } of tourImages(widget)) {
      if (format === undefined || format === 'png' || format === 'jpeg') continue;
      report({ file: path, message: `The slide is a ${format.toUpperCase()} file.` });
    }
  },
});
