import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inScript("['jquery']", "['jquery', './lib/panel.js']"), finds: ['script.js:1:19'] },
    {
      name: 'of a plugin',
      files: inScript("['jquery']", "['jquery', 'text!./templates/pannel.twig']"),
      finds: ['script.js:1:19'],
    },
  ],
  passing: [
    {
      name: 'with a query',
      files: {
        'lib/x.js': 'define([], function () {\n  return 1;\n});\n',
        ...inScript("['jquery'], function ($", "['jquery', './lib/x.js?v=1'], function ($, x"),
      },
    },
  ],
} satisfies Fixtures;
