import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { locations: ['settings', 'lcard', 'llist-0'] },
      finds: ['manifest.json:21:5#/locations/1'],
      fixed: {},
    },
  ],
  passing: [{}],
} satisfies Fixtures;
