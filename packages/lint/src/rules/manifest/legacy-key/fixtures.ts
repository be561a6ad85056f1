import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'widget/code': 'parcel', 'widget/secret_key': 'abc' },
      finds: ['manifest.json:18:5#/widget/code', 'manifest.json:19:5#/widget/secret_key'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
