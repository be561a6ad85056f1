import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'http',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'sms'],
        sms: { endpoint: 'http://example.com/sms' },
      },
      finds: ['manifest.json:50:17#/sms/endpoint'],
    },
    {
      name: 'a path',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'mobile_card'],
        mobile: { frame_url: '/card', color: '#336699' },
      },
      finds: ['manifest.json:50:18#/mobile/frame_url'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
