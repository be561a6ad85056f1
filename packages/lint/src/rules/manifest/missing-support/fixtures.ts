import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { name: 'no block', manifest: { 'widget/support': undefined }, finds: ['manifest.json:2:3#/widget'] },
    {
      name: 'an empty block',
      manifest: { 'widget/support': {} },
      finds: ['manifest.json:14:5#/widget/support'],
    },
  ],
  passing: [
    { name: 'a link', manifest: { 'widget/support/email': undefined } },
    { name: 'an address', manifest: { 'widget/support/link': undefined } },
  ],
} satisfies Fixtures;
