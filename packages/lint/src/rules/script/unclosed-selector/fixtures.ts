import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit, inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inScript("'\"]').length", "'\"').length"), finds: ['script.js:31:13'] }],
  passing: [{ files: inInit("self.field = $('input[name=\"' + self.ns + '\"]');") }],
} satisfies Fixtures;
