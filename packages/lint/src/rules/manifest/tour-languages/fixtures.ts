import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'missing',
      manifest: { 'tour/tour_images/es': undefined },
      files: { 'images/tour_es.png': null },
      finds: ['manifest.json:26:5#/tour/tour_images'],
    },
    {
      name: 'too many',
      manifest: { 'tour/tour_images/pt': ['/images/tour_es.png'] },
      finds: ['manifest.json:33:7#/tour/tour_images/pt'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
