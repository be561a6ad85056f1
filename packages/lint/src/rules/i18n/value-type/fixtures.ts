import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a number',
      files: { 'i18n/en.json': (text) => text.replace('"Parcel"', '1.50') },
      finds: ['i18n/en.json:13:14#/panel/title'],
    },
    {
      name: 'a list',
      i18n: { 'panel/title': ['Parcel'] },
      finds: ['i18n/en.json:13:14#/panel/title', 'i18n/es.json:13:14#/panel/title'],
      unfixable: true,
    },
    {
      name: 'null',
      en: { 'panel/title': null },
      finds: ['i18n/en.json:13:14#/panel/title'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
