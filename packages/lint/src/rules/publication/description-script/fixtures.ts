import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { en: { 'widget/description': 'Shows parcels. <script>1</script>' }, finds: ['i18n/en.json:5:20'] },
  ],
  passing: [{ en: { 'widget/description': 'Shows <b>parcels</b>.' } }],
} satisfies Fixtures;
