import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("self.add_source('smss', toggle);"), finds: ['script.js:11:25'] },
    {
      name: 'nothing near',
      files: inInit("self.add_source('pigeon', toggle);"),
      finds: ['script.js:11:25'],
      unfixable: true,
    },
  ],
  passing: [{ files: inInit("self.add_source('sms', toggle);") }],
} satisfies Fixtures;
