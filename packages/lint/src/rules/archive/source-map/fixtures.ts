import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: { 'script.js.map': '{"version":3}' }, finds: ['script.js.map'] }],
  passing: [{}],
} satisfies Fixtures;
