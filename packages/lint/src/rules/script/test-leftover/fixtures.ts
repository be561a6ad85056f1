import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("self.phone = '+1 555 000 test@test.com';"), finds: ['script.js:11:22'] }],
  passing: [{ files: inInit("self.phone = 'test';") }],
} satisfies Fixtures;
