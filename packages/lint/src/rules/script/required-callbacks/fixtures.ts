import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript('bind_actions: function', 'bindActions: function'),
      finds: ['script.js:5:22'],
      also: ['script/unknown-callback'],
    },
    {
      name: 'not a function',
      files: inScript('init: function () {\n        return true;\n      }', 'init: true'),
      finds: ['script.js:10:13'],
      unfixable: true,
    },
  ],
  passing: [
    {
      name: 'bound',
      files: inScript(
        'init: function () {\n        return true;\n      }',
        'init: $.proxy(function () {\n        return true;\n      }, self)',
      ),
    },
  ],
} satisfies Fixtures;
