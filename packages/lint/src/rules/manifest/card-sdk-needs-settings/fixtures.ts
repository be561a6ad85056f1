import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { locations: ['lcard-1', 'llist-0', 'card_sdk'] },
      finds: ['manifest.json:22:5#/locations/2'],
      also: ['script/location-callback'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
