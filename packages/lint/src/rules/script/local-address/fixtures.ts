import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit, inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("self.api = 'http://localhost:9000/api';"), finds: ['script.js:11:20'] },
    {
      name: 'a module',
      files: inScript(
        "['jquery'], function ($",
        "['jquery', 'http://127.0.0.1:8080/app.js'], function ($, app",
      ),
      finds: ['script.js:1:19'],
    },
  ],
  passing: [
    { files: inInit("self.name = 'localhost';") },
    {
      name: 'the base of a library',
      files: { 'lib/parcels.js': (text) => `/** @license MIT */\n${text}\nvar base = 'http://localhost';\n` },
      options: { rules: { 'publication/minified': 'off' } },
    },
  ],
} satisfies Fixtures;
