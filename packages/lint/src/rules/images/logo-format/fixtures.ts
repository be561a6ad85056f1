import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { jpeg } from '../../../../tests/support/jpeg.ts';

export default {
  failing: [
    {
      name: 'a JPEG by another name',
      files: { 'images/logo_main.png': jpeg(400, 272) },
      finds: ['images/logo_main.png'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
