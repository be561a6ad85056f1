import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ en: { 'widget/name': 'PARCEL TRACKER' }, finds: ['i18n/en.json:3:13'] }],
  passing: [{ en: { 'widget/name': 'SMS parcels' } }],
} satisfies Fixtures;
