import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'package.json': '{}\n',
        'src/main.scss': 'a',
        'node_modules/a/style.js': '1',
        'node_modules/b/style.js': '1',
      },
      finds: ['node_modules/', 'package.json', 'src/main.scss'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
