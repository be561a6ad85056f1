import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'tour',
      manifest: { 'tour/tour_images': undefined },
      files: { 'images/tour_en.png': null, 'images/tour_es.png': null },
      finds: ['manifest.json:24:3#/tour'],
    },
    {
      name: 'advanced',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'advanced_settings'], advanced: {} },
      finds: ['manifest.json:49:3#/advanced'],
      also: ['script/location-callback'],
    },
    {
      name: 'mobile',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'mobile_card'],
        mobile: { color: '#336699' },
      },
      finds: ['manifest.json:49:3#/mobile'],
    },
    {
      name: 'menu',
      manifest: { 'left_menu/stats/submenu/parcels': { sort: 1 } },
      finds: ['manifest.json:51:9#/left_menu/stats/submenu/parcels'],
    },
    {
      name: 'sms',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'sms'], sms: {} },
      finds: ['manifest.json:49:3#/sms'],
    },
  ],
  passing: [{ name: 'all of advanced', manifest: { 'tour/is_tour': true } }],
} satisfies Fixtures;
