import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('setInterval(draw, 1000);'), finds: ['script.js:11:9'] }],
  passing: [{ files: inInit('self.timer = setInterval(draw, 1000);\n        clearInterval(self.timer);') }],
} satisfies Fixtures;
