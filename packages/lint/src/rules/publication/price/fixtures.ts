import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { en: { 'widget/description': 'Shows parcels for 300 ₽ a month.' }, finds: ['i18n/en.json:5:20'] },
  ],
  passing: [{ en: { 'widget/description': 'Shows parcels for 3 € a month.' } }],
} satisfies Fixtures;
