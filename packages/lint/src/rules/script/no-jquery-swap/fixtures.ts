import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit('window.$ = self.$;'), finds: ['script.js:11:9'] },
    { name: 'noConflict', files: inInit('self.$ = $.noConflict(true);'), finds: ['script.js:11:18'] },
  ],
  passing: [{ files: inInit('self.$ = $;') }],
} satisfies Fixtures;
