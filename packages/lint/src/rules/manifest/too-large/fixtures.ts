import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'two megabytes',
      files: { 'manifest.json': (text) => text + ' '.repeat(2_000_000) },
      finds: ['manifest.json'],
      also: ['archive/large-file'],
    },
    {
      name: 'ten thousand levels',
      files: { 'manifest.json': '['.repeat(10_000) + ']'.repeat(10_000) },
      finds: ['manifest.json'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
