import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a typing mistake',
      manifest: { locations: ['settings', 'lcart-1', 'llist-0'] },
      finds: ['manifest.json:21:5#/locations/1'],
    },
    {
      name: 'something of one’s own',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'my_dashboard'] },
      finds: ['manifest.json:23:5#/locations/3'],
      unfixable: true,
    },
  ],
  passing: [{ name: 'both postfixes', manifest: { locations: ['settings', 'lcard-0', 'llist-1'] } }],
} satisfies Fixtures;
