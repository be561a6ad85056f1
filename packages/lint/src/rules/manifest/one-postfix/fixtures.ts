import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: '-0 and -1',
      manifest: { locations: ['settings', 'lcard-1', 'lcard-0', 'llist-0'] },
      finds: ['manifest.json:22:5#/locations/2'],
    },
    {
      name: 'with and without',
      manifest: { locations: ['settings', 'lcard-0', 'lcard', 'llist-0'] },
      finds: ['manifest.json:22:5#/locations/2'],
    },
  ],
  passing: [
    { name: 'different cards', manifest: { locations: ['settings', 'lcard-1', 'ccard-0', 'llist-0'] } },
  ],
} satisfies Fixtures;
