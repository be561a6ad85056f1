import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'more values than any widget has',
      manifest: { 'tour/tour_images/en': Array.from({ length: 20_001 }, () => '/images/tour_en.png') },
      finds: ['manifest.json:1:1'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
