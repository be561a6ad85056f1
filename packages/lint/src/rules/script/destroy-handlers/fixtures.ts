import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("document.addEventListener('keydown', toggle);"), finds: ['script.js:11:9'] }],
  passing: [
    {
      files: inInit(
        "document.addEventListener('keydown', toggle);\n        document.removeEventListener('keydown', toggle);",
      ),
    },
  ],
} satisfies Fixtures;
