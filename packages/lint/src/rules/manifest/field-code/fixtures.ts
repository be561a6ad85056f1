import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'settings/api-key.main': { name: 'settings.login', type: 'text', required: false } },
      finds: ['manifest.json:47:5#/settings/api-key.main'],
    },
  ],
  passing: [
    { manifest: { 'settings/API_KEY_2': { name: 'settings.login', type: 'text', required: false } } },
  ],
} satisfies Fixtures;
