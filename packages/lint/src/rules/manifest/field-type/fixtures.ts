import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'password',
      manifest: { 'settings/secret/type': 'password' },
      finds: ['manifest.json:44:15#/settings/secret/type'],
    },
    {
      name: 'a typing mistake',
      manifest: { 'settings/login/type': 'txet' },
      finds: ['manifest.json:39:15#/settings/login/type'],
    },
    {
      name: 'a list',
      manifest: { 'settings/login/type': 'list' },
      finds: ['manifest.json:39:15#/settings/login/type'],
      unfixable: true,
    },
  ],
  passing: [
    {
      name: 'all types',
      manifest: {
        'settings/a': { name: 'settings.login', type: 'users', required: false },
        'settings/b': { name: 'settings.login', type: 'users_lp', required: false },
      },
    },
  ],
} satisfies Fixtures;
