import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inScript('define([', 'start(['), finds: ['script.js:1:1'] }],
  passing: [{ name: 'through window', files: inScript('define([', 'window.define([') }],
} satisfies Fixtures;
