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
      name: 'set one by one',
      files: {
        'script.js': (text) =>
          text
            .replace('      init: function () {\n        return true;\n      },\n', '')
            .replace(
              '    function draw',
              '    this.callbacks.init = function () {\n      return true;\n    };\n\n    function draw',
            ),
      },
    },
    {
      name: 'filled by somebody else',
      files: {
        'script.js': (text) =>
          text
            .replace('      init: function () {\n        return true;\n      },\n', '')
            .replace('    function draw', '    $.extend(this.callbacks, self.more);\n\n    function draw'),
      },
    },
    {
      name: 'filled by computed keys',
      files: {
        'script.js': (text) =>
          text
            .replace('      init: function () {\n        return true;\n      },\n', '')
            .replace(
              '    function draw',
              "    this.callbacks['in' + 'it'] = function () {\n      return true;\n    };\n\n    function draw",
            ),
      },
    },
    {
      name: 'bound',
      files: inScript(
        'init: function () {\n        return true;\n      }',
        'init: $.proxy(function () {\n        return true;\n      }, self)',
      ),
    },
  ],
} satisfies Fixtures;
