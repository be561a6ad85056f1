import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'with files',
      manifest: { 'widget/locale': [] },
      finds: ['manifest.json:9:15#/widget/locale'],
      also: ['i18n/undeclared-file'],
    },
    {
      name: 'without files',
      manifest: { 'widget/locale': [] },
      files: { 'i18n/en.json': null, 'i18n/es.json': null },
      finds: ['manifest.json:9:15#/widget/locale'],
      unfixable: true,
    },
  ],
  passing: [
    {
      name: 'one',
      manifest: { 'widget/locale': ['en'], 'tour/tour_images/es': undefined },
      files: { 'i18n/es.json': null, 'images/tour_es.png': null },
    },
  ],
} satisfies Fixtures;
