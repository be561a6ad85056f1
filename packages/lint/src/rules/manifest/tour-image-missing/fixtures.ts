import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: { 'images/tour_es.png': null }, finds: ['manifest.json:31:9#/tour/tour_images/es/0'] }],
  passing: [{}],
} satisfies Fixtures;
