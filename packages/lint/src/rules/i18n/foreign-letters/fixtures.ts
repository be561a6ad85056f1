import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a Spanish question',
      en: { 'panel/title': '¿Dónde está?' },
      finds: ['i18n/en.json:13:14#/panel/title'],
    },
    {
      name: 'Portuguese in the Spanish file',
      es: { 'panel/title': 'Informações do pacote' },
      finds: ['i18n/es.json:13:14#/panel/title'],
    },
  ],
  passing: [{ name: 'a name', en: { 'panel/title': 'Español' } }],
} satisfies Fixtures;
