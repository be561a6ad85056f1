import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { en: { 'widget/description': 'Made by a certified Kommo partner.' }, finds: ['i18n/en.json:5:20'] },
  ],
  passing: [{ en: { 'widget/description': 'Made by Acme.' } }],
} satisfies Fixtures;
