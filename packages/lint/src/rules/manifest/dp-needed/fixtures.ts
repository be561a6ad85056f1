import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      name: 'no block',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'digital_pipeline'] },
      files: { 'images/logo_dp.png': png(174, 109) },
      finds: ['manifest.json:23:5#/locations/3'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
