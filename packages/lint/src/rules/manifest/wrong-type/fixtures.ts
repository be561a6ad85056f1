import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { name: 'null', manifest: { 'widget/init_once': null }, finds: ['manifest.json:8:18#/widget/init_once'] },
    {
      name: 'a text for an object',
      manifest: { 'widget/support': 'help@example.com' },
      finds: ['manifest.json:14:16#/widget/support'],
    },
    {
      name: 'a list for a text',
      manifest: { 'settings/login/name': ['settings.login'] },
      finds: ['manifest.json:38:15#/settings/login/name'],
      also: ['i18n/unused-key'],
    },
    {
      name: 'a text that is neither yes nor no',
      manifest: { 'settings/login/required': 'maybe' },
      finds: ['manifest.json:40:19#/settings/login/required'],
    },
  ],
  passing: [{ name: 'booleans', manifest: { 'widget/init_once': true } }],
} satisfies Fixtures;
