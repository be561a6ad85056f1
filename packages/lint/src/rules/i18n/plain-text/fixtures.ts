import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { manifest: { 'widget/name': 'Parcel tracker' }, finds: ['manifest.json:3:13#/widget/name'] },
    {
      name: 'one word with an accent',
      manifest: { 'settings/login/name': 'Contraseña' },
      finds: ['manifest.json:38:15#/settings/login/name'],
      also: ['i18n/unused-key'],
    },
  ],
  passing: [
    {
      name: 'a sentence that is a key',
      manifest: { 'settings/login/name': 'Your login' },
      i18n: { 'settings/login': undefined },
      en: { 'Your login': 'Your login' },
      es: { 'Your login': 'Su usuario' },
    },
  ],
} satisfies Fixtures;
