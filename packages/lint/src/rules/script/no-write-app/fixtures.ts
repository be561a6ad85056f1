import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit('APP.data.current_card = null;'), finds: ['script.js:11:9'] },
    { name: 'a constant', files: inInit("APP.constant('user', {});"), finds: ['script.js:11:9'] },
  ],
  passing: [{ files: inInit("self.user = APP.constant('user');") }],
} satisfies Fixtures;
