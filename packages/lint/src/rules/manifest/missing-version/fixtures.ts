import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ manifest: { 'widget/version': undefined }, finds: ['manifest.json:2:3#/widget'] }],
  passing: [{}],
} satisfies Fixtures;
