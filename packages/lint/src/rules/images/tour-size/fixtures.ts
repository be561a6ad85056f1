import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    { files: { 'images/tour_en.png': png(1000, 600) }, finds: ['images/tour_en.png'] },
    {
      name: 'a logo',
      manifest: { 'tour/tour_images/en': ['/images/logo_main.png'] },
      files: { 'images/tour_en.png': null },
      finds: ['images/logo_main.png'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
