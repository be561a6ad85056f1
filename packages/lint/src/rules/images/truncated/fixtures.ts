import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      name: 'a PNG',
      files: { 'images/logo_min.png': png(84, 84).subarray(0, 50) },
      finds: ['images/logo_min.png'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
