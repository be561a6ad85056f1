import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: {
        'widget/support/link': 'https://www.kommo.com',
        'widget/support/email': 'support@amocrm.com',
      },
      finds: ['manifest.json:15:15#/widget/support/link', 'manifest.json:16:16#/widget/support/email'],
    },
  ],
  passing: [
    {
      name: 'a similar domain',
      manifest: { 'widget/support/link': 'https://kommo.community.example.org/help' },
    },
  ],
} satisfies Fixtures;
