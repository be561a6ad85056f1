import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'settings/login/name': 'settings' },
      finds: ['manifest.json:38:15#/settings/login/name'],
      also: ['i18n/unused-key'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
