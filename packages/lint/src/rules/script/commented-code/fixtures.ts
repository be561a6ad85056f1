import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("// self.set_status('error'); toggle();"), finds: ['script.js:11:9'] }],
  passing: [{ name: 'an explanation', files: inInit('// The page calls init once; see (1).') }],
} satisfies Fixtures;
