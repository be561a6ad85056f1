import type { Fixtures } from '../../../../tests/support/fixture.ts';

const menu = (icon: string) => ({
  locations: ['settings', 'lcard-1', 'llist-0', 'widget_page'],
  left_menu: { parcels: { title: 'panel.title', icon } },
});

export default {
  failing: [
    {
      manifest: menu('images/logo_min.png'),
      finds: ['manifest.json:52:15#/left_menu/parcels/icon'],
      also: ['script/location-callback'],
    },
  ],
  passing: [{ name: 'no menu', manifest: {} }],
} satisfies Fixtures;
