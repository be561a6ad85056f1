import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inScript('define([', "define('tracker', ["), finds: ['script.js:1:8'] }],
  passing: [
    {
      name: 'several in one file',
      files: inScript('define([', "define('draw', [], function () {});\n\ndefine(["),
    },
  ],
} satisfies Fixtures;
