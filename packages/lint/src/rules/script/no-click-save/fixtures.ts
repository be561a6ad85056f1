import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("$('.js-widget-save').trigger('click');"), finds: ['script.js:11:9'] }],
  passing: [{ name: 'another event', files: inInit("$('.js-widget-save').trigger('button:load:stop');") }],
} satisfies Fixtures;
