import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      name: 'a PNG as SVG',
      files: {
        'images/arrow.svg': png(20, 20),
        'style.css': (text) => `${text}\n.parcel-tracker__arrow {\n  background: url(images/arrow.svg);\n}\n`,
      },
      finds: ['images/arrow.svg'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
