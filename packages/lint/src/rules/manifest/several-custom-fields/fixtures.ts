import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'settings/login/type': 'custom', 'settings/secret/type': 'custom' },
      finds: ['manifest.json:42:5#/settings/secret'],
    },
  ],
  passing: [{ manifest: { 'settings/secret/type': 'custom' } }],
} satisfies Fixtures;
