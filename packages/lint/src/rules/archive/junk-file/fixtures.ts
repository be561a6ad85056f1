import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { '.DS_Store': 'x', 'images/Thumbs.db': 'x', '__MACOSX/._script.js': 'x', 'script.js~': 'x' },
      finds: ['.DS_Store', '__MACOSX/._script.js', 'images/Thumbs.db', 'script.js~'],
      fixed: { '.DS_Store': null, 'images/Thumbs.db': null },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
