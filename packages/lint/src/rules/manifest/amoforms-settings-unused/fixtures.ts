import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { amoforms_settings: { title: 'panel.title' } },
      finds: ['manifest.json:48:3#/amoforms_settings'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
