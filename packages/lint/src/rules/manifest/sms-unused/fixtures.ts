import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { sms: { endpoint: 'https://example.com/sms' } },
      finds: ['manifest.json:48:3#/sms'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
