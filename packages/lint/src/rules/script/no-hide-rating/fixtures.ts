import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("$('.widget-settings__additional-block').hide();"), finds: ['script.js:11:9'] }],
  passing: [{ files: inInit("$('.parcel-tracker__title').hide();") }],
} satisfies Fixtures;
