import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('self.getSettings();'), finds: ['script.js:11:14'] }],
  passing: [
    { name: 'your own', files: inInit('self.getSetting = function () {};\n        self.getSetting();') },
  ],
} satisfies Fixtures;
