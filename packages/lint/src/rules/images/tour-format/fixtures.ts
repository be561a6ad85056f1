import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'tour/tour_images/en': ['/images/tour_en.svg'] },
      files: {
        'images/tour_en.png': null,
        'images/tour_en.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1188" height="616"/>\n',
      },
      finds: ['images/tour_en.svg'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
