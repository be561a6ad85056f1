import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { manifest: { 'settings/login/required': undefined }, finds: ['manifest.json:37:5#/settings/login'] },
  ],
  passing: [{}],
} satisfies Fixtures;
