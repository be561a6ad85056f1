import type { Fixtures } from '../../../../tests/support/fixture.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

export default {
  failing: [
    {
      files: { 'manifest.json': (text) => latin1(text.replace('help@example.com', 'h\xe9lp@example.com')) },
      finds: ['manifest.json:16:18'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
