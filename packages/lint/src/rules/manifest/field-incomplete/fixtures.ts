import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'no type',
      manifest: { 'settings/login/type': undefined },
      finds: ['manifest.json:37:5#/settings/login'],
    },
    {
      name: 'no name',
      manifest: { 'settings/login/name': undefined },
      finds: ['manifest.json:37:5#/settings/login'],
      also: ['i18n/unused-key'],
      unfixable: true,
    },
  ],
  passing: [{}],
} satisfies Fixtures;
