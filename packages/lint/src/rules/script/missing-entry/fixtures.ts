import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: { 'script.js': null }, finds: ['script.js'] }],
  passing: [],
} satisfies Fixtures;
