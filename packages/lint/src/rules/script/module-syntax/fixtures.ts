import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit, inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: { 'lib/x.js': 'export const x = 1;\n', ...inScript("['jquery']", "['jquery', './lib/x.js']") },
      finds: ['lib/x.js:1:1'],
    },
  ],
  passing: [
    { name: 'import() is an expression', files: inInit("self.load = function () { return 'import x'; };") },
  ],
} satisfies Fixtures;
