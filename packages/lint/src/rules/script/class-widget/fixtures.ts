import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript, inWidget } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript(
        'return function () {\n    var self = this;',
        'return class { constructor() { var self = this; self.callbacks = {}; } };\n  function old() {\n    var self = this;',
      ),
      finds: ['script.js:2:10'],
    },
  ],
  passing: [{ name: 'a class inside', files: inWidget('self.Parcel = class {};') }],
} satisfies Fixtures;
