import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { name: 'a list', files: { 'manifest.json': (text) => `[${text}]` }, finds: ['manifest.json:1:1'] },
    { name: 'a text', files: { 'manifest.json': '"widget"\n' }, finds: ['manifest.json:1:1'] },
  ],
  passing: [{}],
} satisfies Fixtures;
