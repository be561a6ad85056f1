import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      files: {
        'images/photo.png': png(8000, 20),
        'style.css': (text) => `${text}\n.parcel-tracker__photo {\n  background: url(images/photo.png);\n}\n`,
      },
      finds: ['images/photo.png'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
