import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'short',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'mobile_card'],
        mobile: { frame_url: 'https://example.com/c', color: '#369' },
      },
      finds: ['manifest.json:51:14#/mobile/color'],
    },
    {
      name: 'without #',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'mobile_card'],
        mobile: { frame_url: 'https://example.com/c', color: '5F43CF' },
      },
      finds: ['manifest.json:51:14#/mobile/color'],
    },
    {
      name: 'a name',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'mobile_card'],
        mobile: { frame_url: 'https://example.com/c', color: 'blue' },
      },
      finds: ['manifest.json:51:14#/mobile/color'],
      unfixable: true,
    },
  ],
  passing: [
    {
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'mobile_card'],
        mobile: { frame_url: 'https://example.com/c', color: '#5F43cf' },
      },
    },
  ],
} satisfies Fixtures;
