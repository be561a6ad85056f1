import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a text that was forgotten',
      es: { 'panel/title': 'Посылка' },
      finds: ['i18n/es.json:13:14#/panel/title'],
    },
    {
      name: 'one letter that looks like a Latin one',
      en: { 'panel/title': 'Раrcel' },
      finds: ['i18n/en.json:13:14#/panel/title'],
    },
  ],
  passing: [{ name: 'letters with accents', es: { 'panel/title': 'Añadir paquéte' } }],
} satisfies Fixtures;
