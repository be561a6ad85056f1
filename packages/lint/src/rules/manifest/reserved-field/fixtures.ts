import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'settings/status': { name: 'settings.login', type: 'text', required: false } },
      finds: ['manifest.json:47:5#/settings/status'],
    },
  ],
  passing: [{ manifest: { 'settings/path_1': { name: 'settings.login', type: 'text', required: false } } }],
} satisfies Fixtures;
