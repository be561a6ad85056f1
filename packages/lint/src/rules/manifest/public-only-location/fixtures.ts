import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      options: { profile: 'private' },
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'],
        'left_menu/parcels': { title: 'panel.title', icon: 'images/menu.svg' },
      },
      files: { 'images/menu.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n' },
      finds: ['manifest.json:23:5#/locations/3'],
      also: ['script/location-callback'],
    },
  ],
  passing: [{ options: { profile: 'private' } }],
} satisfies Fixtures;
