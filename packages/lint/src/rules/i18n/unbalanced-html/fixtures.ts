import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'not closed',
      en: { 'widget/description': '<p>Shows the <b>state of a parcel.</p>' },
      finds: ['i18n/en.json:5:20#/widget/description'],
    },
    {
      name: 'never opened',
      en: { 'widget/description': 'Shows the state</p>' },
      finds: ['i18n/en.json:5:20#/widget/description'],
    },
  ],
  passing: [
    { name: 'balanced', en: { 'widget/description': '<p>One<br>two <b>three</b></p><img src="/x.png">' } },
    { name: 'pieces for a script', en: { 'panel/title': 'a < b and c > d' } },
  ],
} satisfies Fixtures;
