import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'two megabytes',
      files: { 'i18n/en.json': (text) => text + ' '.repeat(2_000_000) },
      finds: ['i18n/en.json'],
      also: ['archive/large-file'],
    },
    { name: 'ten thousand levels', files: { 'i18n/en.json': '['.repeat(10_000) }, finds: ['i18n/en.json'] },
  ],
  passing: [{}],
} satisfies Fixtures;
