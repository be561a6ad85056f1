import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { mobile: { frame_url: 'https://example.com/card', color: '#336699' } },
      finds: ['manifest.json:48:3#/mobile'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
