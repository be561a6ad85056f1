import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      en: { 'widget/tour_description': 'Read more on https://help.example.ru/en' },
      finds: ['i18n/en.json:6:25#/widget/tour_description'],
    },
  ],
  passing: [
    { name: 'another domain', en: { 'widget/tour_description': 'Read more on https://help.example.run/en' } },
  ],
} satisfies Fixtures;
