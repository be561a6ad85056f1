import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { manifest: { 'widget/support/link': 'http://example.com/help' }, finds: ['manifest.json:15:15'] },
  ],
  passing: [{ manifest: { 'widget/support/link': 'https://example.com/support' } }],
} satisfies Fixtures;
