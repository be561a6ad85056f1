import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'without a scheme',
      manifest: { 'widget/support/link': 'example.com/help' },
      finds: ['manifest.json:15:15#/widget/support/link'],
    },
    {
      name: 'a sentence',
      manifest: { 'widget/support/link': 'ask us' },
      finds: ['manifest.json:15:15#/widget/support/link'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
