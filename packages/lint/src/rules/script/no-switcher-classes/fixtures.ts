import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("self.on = $('.switcher').hasClass('switcher__on');"), finds: ['script.js:11:43'] },
  ],
  passing: [{ files: inInit("self.on = $('.switcher__checkbox').prop('checked');") }],
} satisfies Fixtures;
