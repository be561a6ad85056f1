import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { manifest: { 'widget/is_showcase': true }, finds: ['manifest.json:13:21#/widget/installation'] },
  ],
  passing: [
    {
      manifest: { 'widget/is_showcase': true, 'widget/installation': false, settings: undefined },
      i18n: { settings: undefined },
    },
  ],
} satisfies Fixtures;
