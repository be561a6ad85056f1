import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'tour/is_tour': false },
      finds: ['manifest.json:25:16#/tour/is_tour'],
    },
  ],
  passing: [
    {
      name: 'no tour',
      manifest: { tour: undefined },
      files: { 'images/tour_en.png': null, 'images/tour_es.png': null },
      i18n: { 'widget/tour_description': undefined },
    },
  ],
} satisfies Fixtures;
