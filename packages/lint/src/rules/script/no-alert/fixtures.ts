import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit, inWidget } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("window.alert('Saved');"), finds: ['script.js:11:9'] }],
  passing: [
    {
      name: 'a function of one’s own',
      files: inWidget('function confirm() {\n      toggle.call(this);\n    }\n    self.confirm = confirm;'),
    },
  ],
} satisfies Fixtures;
