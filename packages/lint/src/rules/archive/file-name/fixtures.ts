import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'images/tour en.png': baseWidget()['images/tour_en.png'] ?? null },
      manifest: { 'tour/tour_images/en': ['/images/tour en.png'] },
      finds: ['images/tour en.png'],
      also: ['archive/unused-file'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
