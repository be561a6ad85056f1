import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'widget/interface_version': '2' },
      finds: ['manifest.json:7:26#/widget/interface_version'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
