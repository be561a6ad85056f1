import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'widget/code': 'parcel' },
      finds: ['manifest.json:18:5#/widget/code'],
      also: ['manifest/legacy-key'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
