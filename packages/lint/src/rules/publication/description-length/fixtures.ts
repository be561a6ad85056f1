import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { en: { 'widget/description': 'Shows parcels. '.repeat(150).trim() }, finds: ['i18n/en.json:5:20'] },
  ],
  passing: [{ en: { 'widget/description': 'Shows parcels. '.repeat(20).trim() } }],
} satisfies Fixtures;
