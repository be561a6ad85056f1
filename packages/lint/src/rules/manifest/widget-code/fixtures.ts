import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a dash',
      manifest: { 'widget/code': 'my-widget', 'widget/secret_key': 'abc' },
      finds: ['manifest.json:18:13#/widget/code'],
      also: ['manifest/legacy-key'],
    },
    {
      name: 'a digit first',
      manifest: { 'widget/code': '1widget', 'widget/secret_key': 'abc' },
      finds: ['manifest.json:18:13#/widget/code'],
      also: ['manifest/legacy-key'],
    },
  ],
  passing: [{ name: 'none', manifest: {} }],
} satisfies Fixtures;
