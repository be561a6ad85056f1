import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'forgotten',
      en: { 'panel/title': 'Parcel {number}' },
      finds: ['i18n/es.json:13:14#/panel/title'],
    },
    {
      name: 'translated',
      en: { 'panel/title': 'Parcel {number}' },
      es: { 'panel/title': 'Paquete {numero}' },
      finds: ['i18n/es.json:13:14#/panel/title'],
    },
  ],
  passing: [
    { name: 'in another order', en: { 'panel/title': '{a} of %s' }, es: { 'panel/title': '%s de {a}' } },
  ],
} satisfies Fixtures;
