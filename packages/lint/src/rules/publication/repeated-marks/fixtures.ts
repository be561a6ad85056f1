import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { en: { 'widget/short_description': 'Shows where a parcel is!!!' }, finds: ['i18n/en.json:4:26'] },
  ],
  passing: [{ en: { 'widget/short_description': 'Shows where a parcel is!' } }],
} satisfies Fixtures;
