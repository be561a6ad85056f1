import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit('return tru e;'), finds: ['script.js:11:20'] },
    { name: 'an open string', files: inInit("self.parcel = 'A-1;"), finds: ['script.js:11:23'] },
    {
      name: 'left behind',
      files: { 'old.js': 'return tru e;\n' },
      finds: ['old.js:1:1'],
      severity: 'notice',
      also: ['archive/unused-file'],
    },
  ],
  passing: [{ name: 'the newest syntax', files: inInit('self.parcel = self.params?.parcel ?? {};') }],
} satisfies Fixtures;
