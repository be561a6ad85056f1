import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      en: { 'widget/description': 'Shows <a href="https://example.com" target="_blank">parcels</a>.' },
      finds: ['i18n/en.json:5:20'],
    },
  ],
  passing: [
    {
      en: {
        'widget/description':
          'Shows <a href="https://example.com" target="_blank" rel="noreferrer">parcels</a>.',
      },
    },
  ],
} satisfies Fixtures;
