import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'with a space',
      manifest: { 'widget/support/email': ' help@example.com' },
      finds: ['manifest.json:16:16#/widget/support/email'],
    },
    {
      name: 'no domain',
      manifest: { 'widget/support/email': 'help@example' },
      finds: ['manifest.json:16:16#/widget/support/email'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
