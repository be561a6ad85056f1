import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'lib/x.js': `define([],function(){return ${'[1,2,3,4,5,6,7,8,9].concat('.repeat(90)}[]${')'.repeat(90)}});\n`,
        'script.js': (text) =>
          text.replace("['jquery'], function ($", "['jquery', './lib/x.js'], function ($, x"),
      },
      finds: ['lib/x.js'],
    },
  ],
  passing: [
    {
      name: 'a small file',
      files: {
        'lib/x.js': 'define([],function(){return 1});\n',
        'script.js': (text) =>
          text.replace("['jquery'], function ($", "['jquery', './lib/x.js'], function ($, x"),
      },
    },
  ],
} satisfies Fixtures;
