import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('debugger;'), finds: ['script.js:11:9'] }],
  passing: [{ files: inInit("self.mode = 'debugger';") }],
} satisfies Fixtures;
