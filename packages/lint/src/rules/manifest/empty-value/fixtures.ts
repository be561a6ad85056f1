import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'the name of a field',
      manifest: { 'settings/login/name': '' },
      finds: ['manifest.json:38:15#/settings/login/name'],
      also: ['i18n/unused-key'],
    },
    {
      name: 'code',
      manifest: { 'widget/code': '', 'widget/secret_key': 'x' },
      finds: ['manifest.json:18:13#/widget/code'],
      also: ['manifest/legacy-key'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
