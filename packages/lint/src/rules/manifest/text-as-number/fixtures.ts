import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'manifest.json': (text) => text.replace('"1.0.0"', '1.10') },
      finds: ['manifest.json:6:16#/widget/version'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
