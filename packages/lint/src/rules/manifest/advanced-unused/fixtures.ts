import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { advanced: { title: 'panel.title' } },
      finds: ['manifest.json:48:3#/advanced'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
