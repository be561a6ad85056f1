import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'no block',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'] },
      finds: ['manifest.json:23:5#/locations/3'],
      also: ['script/location-callback'],
    },
    {
      name: 'only a system item',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'],
        'left_menu/mail': { is_hidden: true },
      },
      finds: ['manifest.json:23:5#/locations/3'],
      also: ['script/location-callback'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
