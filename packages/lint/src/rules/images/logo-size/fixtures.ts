import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    { name: 'the old size', files: { 'images/logo_min.png': png(42, 42) }, finds: ['images/logo_min.png'] },
    {
      name: 'another size',
      files: { 'images/logo_main.png': png(400, 271), 'images/logo.png': png(64, 64) },
      finds: ['images/logo.png', 'images/logo_main.png'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
