import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ en: { 'widget/description': 'Shows where a parcel is' }, finds: ['i18n/en.json:5:20'] }],
  passing: [{ en: { 'widget/description': 'Shows where a parcel is, from the order to the door.' } }],
} satisfies Fixtures;
