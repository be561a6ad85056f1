import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      es: { 'widget/short_description': '', 'settings/login': ' ' },
      finds: ['i18n/es.json:4:26#/widget/short_description', 'i18n/es.json:9:14#/settings/login'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
