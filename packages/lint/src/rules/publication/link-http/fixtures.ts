import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      en: {
        'widget/description':
          'Shows <a href="http://example.com" target="_blank" referrerpolicy="no-referrer">parcels</a>.',
      },
      finds: ['i18n/en.json:5:20'],
    },
  ],
  passing: [
    {
      en: {
        'widget/description':
          'Shows <a href="https://example.com" target="_blank" referrerpolicy="no-referrer">parcels</a>.',
      },
    },
  ],
} satisfies Fixtures;
