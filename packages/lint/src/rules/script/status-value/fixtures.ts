import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("self.set_status('instaled');"), finds: ['script.js:11:25'] },
    {
      name: 'nothing near',
      files: inInit("self.set_status('green');"),
      finds: ['script.js:11:25'],
      unfixable: true,
    },
  ],
  passing: [{ files: inInit("self.set_status('error');") }],
} satisfies Fixtures;
