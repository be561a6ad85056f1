import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("document.write('<p></p>');"), finds: ['script.js:11:9'] }],
  passing: [
    {
      name: 'a window of one’s own',
      files: inInit("var print = window.open(); print.document.write('<p></p>');"),
    },
  ],
} satisfies Fixtures;
