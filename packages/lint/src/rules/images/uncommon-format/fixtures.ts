import { bmp } from '../../../../tests/support/bmp.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'images/photo.bmp': bmp(10, 10),
        'style.css': (text) => `${text}\n.parcel-tracker__photo {\n  background: url(images/photo.bmp);\n}\n`,
      },
      finds: ['images/photo.bmp'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
