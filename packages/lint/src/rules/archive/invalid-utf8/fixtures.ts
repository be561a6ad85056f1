import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'Windows-1251',
      files: { 'style.css': new Uint8Array([0x2f, 0x2a, 0xcf, 0xf0, 0xe8, 0x2a, 0x2f, 0x0a]) },
      finds: ['style.css:1:3'],
    },
    {
      name: 'UTF-16',
      files: { 'style.css': new Uint8Array([0xff, 0xfe, 0x2f, 0x00, 0x2a, 0x00, 0x2a, 0x00, 0x2f, 0x00]) },
      finds: ['style.css:1:1'],
    },
  ],
  passing: [{ name: 'a replacement character that was meant', files: { 'style.css': '/* \uFFFD */\n' } }],
} satisfies Fixtures;
