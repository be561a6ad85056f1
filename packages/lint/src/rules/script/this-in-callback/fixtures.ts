import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('this.set_status(this.name);'), finds: ['script.js:11:9'] }],
  passing: [{ files: inInit("self.set_status('installed');") }],
} satisfies Fixtures;
