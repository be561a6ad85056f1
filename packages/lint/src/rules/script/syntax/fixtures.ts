import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit('return tru e;'), finds: ['script.js:11:20'] },
    { name: 'an open string', files: inInit("self.parcel = 'A-1;"), finds: ['script.js:11:23'] },
  ],
  passing: [{ name: 'the newest syntax', files: inInit('self.parcel = self.params?.parcel ?? {};') }],
} satisfies Fixtures;
