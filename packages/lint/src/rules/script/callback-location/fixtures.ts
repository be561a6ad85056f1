import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript(
        'settings: function () {},',
        'settings: function () {},\n      dpSettings: function () {\n        return true && self.ns;\n      },',
      ),
      finds: ['script.js:18:7'],
    },
  ],
  passing: [
    {
      name: 'an empty one, as in the sample',
      files: inScript(
        'settings: function () {},',
        'settings: function () {},\n      dpSettings: function () {},',
      ),
    },
  ],
} satisfies Fixtures;
