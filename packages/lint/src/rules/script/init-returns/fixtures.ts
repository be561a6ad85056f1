import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript('init: function () {\n        return true;\n      }', 'init: function () {}'),
      finds: ['script.js:10:7'],
    },
  ],
  passing: [
    {
      name: 'as an arrow',
      files: inScript('init: function () {\n        return true;\n      }', 'init: () => true'),
    },
  ],
} satisfies Fixtures;
