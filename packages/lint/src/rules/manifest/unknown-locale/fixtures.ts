import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a region',
      manifest: { 'widget/locale': ['en-US', 'es'] },
      finds: ['manifest.json:10:7#/widget/locale/0'],
      also: ['i18n/undeclared-file', 'i18n/missing-file'],
    },
    {
      name: 'a country',
      manifest: { 'widget/locale': ['en', 'es', 'br'] },
      finds: ['manifest.json:12:7#/widget/locale/2'],
      unfixable: true,
      also: ['i18n/missing-file'],
    },
    {
      name: 'another language',
      manifest: { 'widget/locale': ['en', 'es', 'fr'] },
      finds: ['manifest.json:12:7#/widget/locale/2'],
      unfixable: true,
      also: ['i18n/missing-file'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
