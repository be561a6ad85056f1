import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inScript('destroy: function', 'destoy: function'), finds: ['script.js:21:7'] },
    {
      name: 'nested',
      files: inScript('selected: function', 'select: function'),
      finds: ['script.js:25:9'],
      unfixable: true,
      also: ['script/location-callback'],
    },
  ],
  passing: [
    {
      name: 'one of your own',
      files: inScript('destroy: function', 'save_info: function () {},\n      destroy: function'),
    },
  ],
} satisfies Fixtures;
