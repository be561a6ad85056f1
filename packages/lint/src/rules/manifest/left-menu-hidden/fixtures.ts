import type { Fixtures } from '../../../../tests/support/fixture.ts';

const menu = { parcels: { title: 'panel.title', icon: 'images/logo.png', is_hidden: true } };

export default {
  failing: [
    {
      name: 'Settings',
      manifest: {
        'left_menu/settings': { submenu: { parcels: { title: 'panel.title', sort: 1 } }, is_hidden: true },
      },
      finds: ['manifest.json:56:7#/left_menu/settings/is_hidden'],
    },
    {
      name: 'an own section',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'], left_menu: menu },
      finds: ['manifest.json:53:7#/left_menu/parcels/is_hidden'],
      also: ['images/menu-icon', 'script/location-callback'],
    },
  ],
  passing: [{ name: 'mail', manifest: { 'left_menu/mail': { is_hidden: true } } }],
} satisfies Fixtures;
