import type { Fixtures } from '../../../../tests/support/fixture.ts';

const bot = (type: string) => ({
  locations: ['settings', 'lcard-1', 'llist-0', 'salesbot_designer'],
  salesbot_designer: { send: { name: 'panel.title', settings: { text: { name: 'settings.login', type } } } },
});

export default {
  failing: [
    {
      name: 'number',
      manifest: bot('number'),
      finds: ['manifest.json:55:19#/salesbot_designer/send/settings/text/type'],
      also: ['script/location-callback'],
    },
    {
      name: 'something else',
      manifest: bot('checkbox'),
      finds: ['manifest.json:55:19#/salesbot_designer/send/settings/text/type'],
      also: ['script/location-callback'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
