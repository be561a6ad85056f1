import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a text for a section',
      es: { panel: 'Paquete' },
      finds: ['i18n/es.json:12:12#/panel'],
      also: ['i18n/unresolved-call'],
    },
    {
      name: 'a section for a text',
      es: { 'panel/title': { short: 'Paquete' } },
      finds: ['i18n/es.json:13:5#/panel/title'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
