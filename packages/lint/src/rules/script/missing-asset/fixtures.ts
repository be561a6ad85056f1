import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("self.icon = self.params.path + '/images/icon.png';"), finds: ['script.js:11:40'] },
  ],
  passing: [{ files: inInit("self.icon = self.params.path + '/images/logo.png';") }],
} satisfies Fixtures;
