import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit('eval(self.params.code);'), finds: ['script.js:11:9'] },
    { name: 'a timer', files: inInit("setTimeout('draw()', 100);"), finds: ['script.js:11:9'] },
    {
      name: 'a constructor',
      files: inInit("self.run = new Function('return 1');"),
      finds: ['script.js:11:20'],
    },
  ],
  passing: [{ files: inInit('setTimeout(draw, 100);') }],
} satisfies Fixtures;
