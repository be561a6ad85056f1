import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: {
        'lib/x.js': 'define([], function () {\n  return 1;\n});\n',
        ...inScript("['jquery'], function ($", "['jquery', './lib/x'], function ($, x"),
      },
      finds: ['script.js:1:19'],
    },
  ],
  passing: [
    {
      files: {
        'lib/x.js': 'define([], function () {\n  return 1;\n});\n',
        ...inScript("['jquery'], function ($", "['jquery', './lib/x.js'], function ($, x"),
      },
    },
  ],
} satisfies Fixtures;
