import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'settings',
      manifest: { locations: ['settings-1', 'lcard-1', 'llist-0'] },
      finds: ['manifest.json:20:5#/locations/0'],
    },
    {
      name: 'a third postfix',
      manifest: { locations: ['settings', 'lcard-2', 'llist-0'] },
      finds: ['manifest.json:21:5#/locations/1'],
      unfixable: true,
    },
  ],
  passing: [
    { name: 'everywhere', manifest: { locations: ['settings', 'everywhere', 'lcard-0', 'llist-1'] } },
  ],
} satisfies Fixtures;
