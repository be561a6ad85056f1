import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'of a build',
      manifest: { 'widget/version': '%WidgetVersion%' },
      finds: ['manifest.json:6:16#/widget/version'],
      also: ['manifest/version-format'],
    },
    {
      name: 'of an example',
      manifest: { 'widget/code': 'parcel', 'widget/secret_key': '_SECRET_KEY_' },
      finds: ['manifest.json:19:19#/widget/secret_key'],
      also: ['manifest/legacy-key'],
    },
  ],
  passing: [
    {
      name: 'a name with underscores',
      manifest: { 'settings/my_field': { name: 'settings.login', type: 'text', required: false } },
    },
  ],
} satisfies Fixtures;
