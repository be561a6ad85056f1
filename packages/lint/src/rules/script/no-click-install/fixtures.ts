import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("$('.js-widget-install').trigger('click');"), finds: ['script.js:11:9'] }],
  passing: [
    { name: 'listening', files: inInit("$('.js-widget-install').on('click' + self.ns, function () {});") },
  ],
} satisfies Fixtures;
