import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'localhost',
      manifest: { 'widget/support/link': 'http://localhost:3000/help' },
      finds: ['manifest.json:15:15#/widget/support/link'],
      also: ['publication/support-https'],
    },
    {
      name: 'a tunnel',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'sms'],
        sms: { endpoint: 'https://ab12.ngrok-free.app/sms' },
      },
      finds: ['manifest.json:50:17#/sms/endpoint'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
