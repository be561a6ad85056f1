import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { files: { 'style.css': (text) => `${text}/*${' '.repeat(1_000_000)}*/\n` }, finds: ['style.css'] },
  ],
  passing: [{}],
} satisfies Fixtures;
