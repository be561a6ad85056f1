import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'no block',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'sms'] },
      finds: ['manifest.json:23:5#/locations/3'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
