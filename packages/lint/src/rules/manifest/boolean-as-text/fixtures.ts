import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { name: 'Y', manifest: { 'widget/init_once': 'Y' }, finds: ['manifest.json:8:18#/widget/init_once'] },
    {
      name: 'no',
      manifest: { 'settings/login/required': 'no', 'widget/installation': 'true' },
      finds: ['manifest.json:13:21#/widget/installation', 'manifest.json:40:19#/settings/login/required'],
    },
    { name: '1', manifest: { 'widget/init_once': 1 }, finds: ['manifest.json:8:18#/widget/init_once'] },
  ],
  passing: [{}],
} satisfies Fixtures;
