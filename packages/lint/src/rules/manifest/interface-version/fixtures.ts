import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: '1',
      manifest: { 'widget/interface_version': 1 },
      finds: ['manifest.json:7:26#/widget/interface_version'],
    },
    {
      name: '4',
      manifest: { 'widget/interface_version': 4 },
      finds: ['manifest.json:7:26#/widget/interface_version'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
