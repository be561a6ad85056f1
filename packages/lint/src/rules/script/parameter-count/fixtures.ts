import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inScript('function ($)', 'function ($, _)'), finds: ['script.js:1:33'] }],
  passing: [
    { name: 'modules that are only loaded', files: inScript("['jquery']", "['jquery', 'underscore']") },
  ],
} satisfies Fixtures;
