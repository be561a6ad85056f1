import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

const dp = {
  locations: ['settings', 'lcard-1', 'llist-0', 'digital_pipeline'],
  dp: { settings: {}, action_multiple: false },
};

export default {
  failing: [
    { name: 'none', manifest: dp, finds: ['images/logo_dp.png'], unfixable: true },
    {
      name: 'written otherwise',
      manifest: dp,
      files: { 'images/logo-DP.png': png(174, 109) },
      finds: ['images/logo_dp.png'],
    },
  ],
  passing: [{ name: 'without the location', manifest: {} }],
} satisfies Fixtures;
