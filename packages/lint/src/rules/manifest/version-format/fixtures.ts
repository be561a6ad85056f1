import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'one number',
      manifest: { 'widget/version': '2' },
      finds: ['manifest.json:6:16#/widget/version'],
    },
    {
      name: 'two numbers',
      manifest: { 'widget/version': '0.95' },
      finds: ['manifest.json:6:16#/widget/version'],
    },
    {
      name: 'a letter',
      manifest: { 'widget/version': 'v1.2.3' },
      finds: ['manifest.json:6:16#/widget/version'],
    },
    {
      name: 'a word',
      manifest: { 'widget/version': '1.0.0-beta' },
      finds: ['manifest.json:6:16#/widget/version'],
      unfixable: true,
    },
  ],
  passing: [{ name: 'long numbers', manifest: { 'widget/version': '10.20.300' } }],
} satisfies Fixtures;
