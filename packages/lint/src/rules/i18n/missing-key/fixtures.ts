import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'one text',
      es: { 'panel/title': undefined },
      finds: ['i18n/es.json:12:3#/panel/title'],
      also: ['i18n/unresolved-call'],
    },
    {
      name: 'a whole section',
      en: { panel: undefined },
      finds: ['i18n/en.json:1:1#/panel/title'],
      also: ['i18n/unresolved-call'],
    },
  ],
  passing: [{ name: 'in another order', es: { panel: undefined, 'panel/title': 'Paquete' } }],
} satisfies Fixtures;
