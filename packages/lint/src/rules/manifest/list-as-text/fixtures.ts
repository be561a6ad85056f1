import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'locations',
      manifest: { locations: 'settings, lcard-1' },
      finds: ['manifest.json:19:16#/locations'],
    },
    {
      name: 'a picture of the tour',
      manifest: { 'tour/tour_images/es': '/images/tour_es.png' },
      finds: ['manifest.json:30:13#/tour/tour_images/es'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
