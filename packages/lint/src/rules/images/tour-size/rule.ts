import { defineRule } from '../../../model/rule.ts';
import { TOUR_SIZE } from '../logos.ts';
import { isLogo, tourImages } from '../named-images.ts';

export default defineRule({
  code: 'images/tour-size',
  title: 'Pictures of the tour have 1188×616 pixels',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Export the slide in 1188×616 pixels.',
  check({ widget, report }) {
    for (const { path, width, height } of tourImages(widget)) {
      if (width === undefined || (width === TOUR_SIZE.width && height === TOUR_SIZE.height)) continue;
      report({
        file: path,
        message: `The slide has ${width}×${height} pixels instead of 1188×616.`,
        hint: isLogo(path) ? 'Show a picture of the widget instead of its logo.' : undefined,
      });
    }
  },
});
