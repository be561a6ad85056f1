import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'digital_pipeline'], dp: { settings: {} } },
      files: { 'images/logo_dp.png': png(174, 109) },
      finds: ['manifest.json:49:3#/dp'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
