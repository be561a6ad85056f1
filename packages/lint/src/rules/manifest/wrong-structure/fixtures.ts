import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'widget',
      manifest: { widget: 'Parcel tracker' },
      finds: ['manifest.json:2:13#/widget'],
      also: ['i18n/undeclared-file'],
    },
    { name: 'locations', manifest: { locations: { lcard: 1 } }, finds: ['manifest.json:19:16#/locations'] },
    {
      name: 'locale',
      manifest: { 'widget/locale': { en: true } },
      finds: ['manifest.json:9:15#/widget/locale'],
      also: ['i18n/undeclared-file'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
