import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('parcel = 1;\n        parcel += 1;'), finds: ['script.js:11:9'] }],
  passing: [{ name: 'globals of the browser', files: inInit('location = self.params.path;') }],
} satisfies Fixtures;
