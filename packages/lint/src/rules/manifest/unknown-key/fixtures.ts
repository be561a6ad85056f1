import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a typing mistake',
      manifest: { 'widget/init_once': undefined, 'widget/initOnce': false },
      finds: ['manifest.json:17:5#/widget/initOnce'],
    },
    {
      name: 'in the wrong place',
      manifest: { 'widget/is_tour': true },
      finds: ['manifest.json:18:5#/widget/is_tour'],
      unfixable: true,
    },
    {
      name: 'of one’s own',
      manifest: { countries: ['us'] },
      finds: ['manifest.json:48:3#/countries'],
      unfixable: true,
    },
    {
      name: 'in a field',
      manifest: { 'settings/login/requierd': true, 'settings/login/required': undefined },
      finds: ['manifest.json:40:7#/settings/login/requierd'],
      also: ['manifest/field-required'],
    },
  ],
  passing: [
    {
      name: 'free codes',
      manifest: { 'settings/my_field': { name: 'settings.login', type: 'text', required: false } },
    },
  ],
} satisfies Fixtures;
