import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'interface_version',
      manifest: { 'widget/interface_version': undefined },
      finds: ['manifest.json:2:3#/widget'],
    },
    {
      name: 'two of them',
      manifest: { 'widget/name': undefined, 'widget/installation': undefined },
      finds: ['manifest.json:2:3#/widget', 'manifest.json:2:3#/widget'],
    },
    {
      name: 'locale',
      manifest: { 'widget/locale': undefined },
      finds: ['manifest.json:2:3#/widget'],
      also: ['i18n/undeclared-file'],
      unfixable: true,
    },
    { name: 'locations', manifest: { locations: undefined }, finds: ['manifest.json:1:1#'], unfixable: true },
    {
      name: 'everything',
      files: { 'manifest.json': '{}\n' },
      finds: ['manifest.json:1:1#', 'manifest.json:1:1#'],
      also: ['archive/unused-file', 'i18n/undeclared-file'],
      unfixable: true,
    },
  ],
  passing: [{ name: 'version is not required', manifest: { 'widget/init_once': undefined } }],
} satisfies Fixtures;
