import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('Array.prototype.last = toggle;'), finds: ['script.js:11:9'] }],
  passing: [{ files: inInit('self.Parcel = function () {}; self.Parcel.prototype.draw = toggle;') }],
} satisfies Fixtures;
