import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a missing comma',
      files: { 'i18n/es.json': (text) => text.replace('paquetes",', 'paquetes"') },
      finds: ['i18n/es.json:4:5'],
    },
    {
      name: 'a quote in a text',
      files: { 'i18n/en.json': (text) => text.replace('a parcel is', 'a "parcel" is') },
      finds: ['i18n/en.json:4:42'],
      unfixable: true,
    },
    {
      name: 'a line break in a text',
      files: { 'i18n/en.json': (text) => text.replace('a parcel is', 'a\nparcel is') },
      finds: ['i18n/en.json:4:26'],
      unfixable: true,
    },
  ],
  passing: [{ name: 'escapes', en: { 'panel/title': 'A "parcel"' }, es: { 'panel/title': 'Un "paquete"' } }],
} satisfies Fixtures;
