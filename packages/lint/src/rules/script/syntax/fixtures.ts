import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit('return tru e;'), finds: ['script.js:11:20'] },
    {
      name: 'cut off',
      files: { 'lib/x.js': 'define(function () {' },
      finds: ['lib/x.js:1:21'],
      also: ['archive/unused-file'],
    },
  ],
  passing: [{ name: 'the newest syntax', files: inInit('self.parcel = self.params?.parcel ?? {};') }],
} satisfies Fixtures;
