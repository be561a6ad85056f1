import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { en: { 'widget/name': 'Parcel tracker for shops of every size' }, finds: ['i18n/en.json:3:13'] },
  ],
  passing: [{ en: { 'widget/name': 'Parcel tracker for shops' } }],
} satisfies Fixtures;
