import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("self.add_source('chat', toggle);"), finds: ['script.js:11:9'] }],
  passing: [{ files: inInit("self.add_source('chat', toggle, self.i18n('panel.title'));") }],
} satisfies Fixtures;
