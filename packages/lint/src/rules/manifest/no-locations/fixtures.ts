import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { locations: [] },
      finds: ['manifest.json:19:16#/locations'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
