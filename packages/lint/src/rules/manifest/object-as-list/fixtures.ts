import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { manifest: { settings: [] }, i18n: { settings: undefined }, finds: ['manifest.json:36:15#/settings'] },
  ],
  passing: [{ manifest: { settings: {} }, i18n: { settings: undefined } }],
} satisfies Fixtures;
