import type { Fixtures } from '../../../../tests/support/fixture.ts';

const menu = (after: string) => ({
  locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'],
  left_menu: { parcels: { title: 'panel.title', icon: 'images/logo.png', sort: { after } } },
});

export default {
  failing: [
    {
      name: 'a typing mistake',
      manifest: menu('lead'),
      finds: ['manifest.json:54:18#/left_menu/parcels/sort/after'],
      also: ['images/menu-icon', 'script/location-callback'],
    },
    {
      name: 'nothing like it',
      manifest: menu('chats'),
      finds: ['manifest.json:54:18#/left_menu/parcels/sort/after'],
      also: ['images/menu-icon', 'script/location-callback'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
