import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'none',
      manifest: { 'tour/tour_images/en': [] },
      files: { 'images/tour_en.png': null },
      finds: ['manifest.json:27:13#/tour/tour_images/en'],
    },
    {
      name: 'six',
      manifest: { 'tour/tour_images/en': Array.from({ length: 6 }, () => '/images/tour_en.png') },
      finds: ['manifest.json:27:13#/tour/tour_images/en'],
    },
  ],
  passing: [
    {
      name: 'five',
      manifest: { 'tour/tour_images/en': Array.from({ length: 5 }, () => '/images/tour_en.png') },
    },
  ],
} satisfies Fixtures;
