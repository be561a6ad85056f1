import type { Fixtures } from '../../../../tests/support/fixture.ts';

const menu = (item: Record<string, unknown>) => ({
  locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'],
  left_menu: { parcels: { title: 'panel.title', ...item } },
});

export default {
  failing: [
    {
      name: 'none',
      manifest: menu({}),
      finds: ['manifest.json:50:5#/left_menu/parcels'],
      also: ['script/location-callback'],
    },
    {
      name: 'not there',
      manifest: menu({ icon: 'images/menu.svg' }),
      finds: ['manifest.json:52:15#/left_menu/parcels/icon'],
      also: ['script/location-callback'],
    },
    {
      name: 'one of two themes',
      manifest: menu({ icons: { light: 'images/logo.png', dark: 'images/dark.svg' } }),
      finds: ['manifest.json:54:17#/left_menu/parcels/icons/dark'],
      also: ['images/menu-icon', 'script/location-callback'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
