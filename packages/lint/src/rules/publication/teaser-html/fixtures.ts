import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ en: { 'widget/short_description': 'Shows <b>parcels</b>' }, finds: ['i18n/en.json:4:26'] }],
  passing: [{ en: { 'widget/short_description': 'Shows parcels' } }],
} satisfies Fixtures;
