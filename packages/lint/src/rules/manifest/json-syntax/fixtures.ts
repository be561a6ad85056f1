import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a missing comma',
      files: { 'manifest.json': (text) => text.replace('"installation": true,', '"installation": true') },
      finds: ['manifest.json:14:5'],
    },
    {
      name: 'single quotes',
      files: { 'manifest.json': (text) => text.replace('"1.0.0"', "'1.0.0'") },
      finds: ['manifest.json:6:16'],
      unfixable: true,
    },
    {
      name: 'cut off',
      files: { 'manifest.json': (text) => text.slice(0, -5) },
      finds: ['manifest.json:47:2'],
      unfixable: true,
    },
    {
      name: 'empty',
      files: { 'manifest.json': '' },
      finds: ['manifest.json:1:1'],
      unfixable: true,
    },
    {
      name: 'two slips on two lines',
      files: { 'manifest.json': (text) => text.replace('true,', 'True,').replace('"es"', 'es') },
      finds: ['manifest.json:11:7', 'manifest.json:13:21'],
      unfixable: true,
    },
  ],
  passing: [
    { name: 'all escapes', manifest: { 'widget/version': '1.0.0', 'settings/login/required': true } },
  ],
} satisfies Fixtures;
