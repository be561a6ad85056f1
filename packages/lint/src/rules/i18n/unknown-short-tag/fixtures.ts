import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a typing mistake',
      en: { 'widget/description': 'Your account: #SUBDOMIAN#' },
      es: { 'widget/description': 'Su cuenta: #SUBDOMAIN#' },
      finds: ['i18n/en.json:5:20#/widget/description'],
      also: ['i18n/placeholder-mismatch'],
    },
    {
      name: 'an invention',
      i18n: { 'widget/description': 'x' },
      en: { 'widget/description': 'Hello #FIRST_NAME#' },
      es: { 'widget/description': 'Hola #FIRST_NAME#' },
      finds: ['i18n/en.json:5:20#/widget/description', 'i18n/es.json:5:20#/widget/description'],
      unfixable: true,
    },
  ],
  passing: [
    {
      en: { 'widget/description': 'Your account: #SUBDOMAIN#' },
      es: { 'widget/description': 'Su cuenta: #SUBDOMAIN#' },
    },
  ],
} satisfies Fixtures;
