import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      es: {
        'widget/description': 'Shows the state of a parcel in the lead card.',
        'widget/tour_description':
          'This is the place where you see what is in the parcel and when it will be with you. It is for all of the people that work with parcels.',
      },
      finds: ['i18n/es.json'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
