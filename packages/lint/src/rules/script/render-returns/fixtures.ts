import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript('load: draw });\n        return true;', 'load: draw });'),
      finds: ['script.js:6:7'],
    },
  ],
  passing: [
    {
      name: 'a promise',
      files: inScript('load: draw });\n        return true;', 'load: draw });\n        return $.when();'),
    },
  ],
} satisfies Fixtures;
