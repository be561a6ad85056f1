import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { settings: undefined },
      i18n: { settings: undefined },
      finds: ['manifest.json:13:5#/widget/installation'],
    },
  ],
  passing: [{ manifest: { settings: {} }, i18n: { settings: undefined } }],
} satisfies Fixtures;
