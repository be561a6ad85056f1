import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'without a slash',
      manifest: { 'tour/tour_images/en': ['images/tour_en.png'] },
      finds: ['manifest.json:28:9#/tour/tour_images/en/0'],
    },
    {
      name: 'the name only',
      manifest: { 'tour/tour_images/en': ['tour_en.png'] },
      finds: ['manifest.json:28:9#/tour/tour_images/en/0'],
    },
    {
      name: 'elsewhere',
      manifest: { 'tour/tour_images/en': ['https://example.com/tour.png'] },
      files: { 'images/tour_en.png': null },
      finds: ['manifest.json:28:9#/tour/tour_images/en/0'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
