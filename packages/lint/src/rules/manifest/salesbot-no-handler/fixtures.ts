import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'empty',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'salesbot_designer'], salesbot_designer: {} },
      finds: ['manifest.json:49:3#/salesbot_designer'],
      also: ['script/location-callback'],
    },
    {
      name: 'only a logo',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'salesbot_designer'],
        salesbot_designer: { logo: '/images/logo.png' },
      },
      finds: ['manifest.json:49:3#/salesbot_designer'],
      also: ['script/location-callback'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
