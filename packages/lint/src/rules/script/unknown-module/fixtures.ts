import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      name: 'a typing mistake',
      files: inScript("['jquery'], function ($", "['jquery', 'underscor'], function ($, _"),
      finds: ['script.js:1:19'],
    },
    {
      name: 'not offered',
      files: inScript("['jquery'], function ($", "['jquery', 'angular-material'], function ($, angular"),
      finds: ['script.js:1:19'],
      unfixable: true,
    },
    {
      name: 'a tool for Node that was left behind',
      files: { 'bundle.js': "var fs = require('fs');\nfs.rmSync('widget.zip');\n" },
      finds: ['bundle.js:1:18'],
      severity: 'notice',
      also: ['archive/unused-file'],
      unfixable: true,
    },
  ],
  passing: [
    {
      files: inScript(
        "['jquery'], function ($",
        "['jquery', 'underscore', 'lib/components/base/modal'], function ($, _, Modal",
      ),
    },
  ],
} satisfies Fixtures;
