import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inScript("'/style.css?v=' + self.get_version()", "'/style.css'"), finds: ['script.js:30:18'] },
  ],
  passing: [
    {
      name: 'the version in a variable',
      files: inScript("'/style.css?v=' + self.get_version()", "'/style.css' + '?v=' + self.params.version"),
    },
  ],
} satisfies Fixtures;
