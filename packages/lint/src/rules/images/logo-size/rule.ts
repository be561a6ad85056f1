import { defineRule } from '../../../model/rule.ts';
import { LOGO_DP, LOGO_DP_INFO, LOGOS } from '../logos.ts';

export default defineRule({
  code: 'images/logo-size',
  title: 'Every logo has its size',
  severity: { private: 'warning', public: 'error' },
  hint: 'Export the logo anew in the documented size.',
  check({ widget, report }) {
    for (const [path, info] of Object.entries({ ...LOGOS, [LOGO_DP]: LOGO_DP_INFO })) {
      const image = widget.image(path);
      if (image?.width === undefined || image.height === undefined) continue;
      if (image.width === info.width && image.height === info.height) continue;
      const old = image.width * 2 === info.width && image.height * 2 === info.height;
      report({
        file: path,
        message: `The logo has ${image.width}×${image.height} pixels instead of ${info.width}×${info.height}.`,
        hint: old ? 'This is the size of the years before: export it anew at twice the size.' : undefined,
      });
    }
  },
});
