import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript(
        "['jquery'], function ($",
        "['jquery', 'https://cdn.example.com/x.js'], function ($, x",
      ),
      finds: ['script.js:1:19'],
    },
  ],
  passing: [
    {
      name: 'of the page',
      files: inScript("['jquery'], function ($", "['jquery', 'moment'], function ($, moment"),
    },
  ],
} satisfies Fixtures;
