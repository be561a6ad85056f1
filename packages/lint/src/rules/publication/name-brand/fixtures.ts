import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ en: { 'widget/name': 'Kommo parcels' }, finds: ['i18n/en.json:3:13'] }],
  passing: [{ en: { 'widget/name': 'Parcels via Acme' } }],
} satisfies Fixtures;
