import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inScript('/style.css?v=', '/looks?v='), finds: ['style.css'], also: ['archive/unused-file'] },
  ],
  passing: [
    {
      name: 'no style sheet',
      files: {
        'style.css': null,
        ...inScript(
          "var href = self.params.path + '/style.css?v=' + self.get_version();",
          'var href = self.params.path;',
        ),
      },
    },
  ],
} satisfies Fixtures;
