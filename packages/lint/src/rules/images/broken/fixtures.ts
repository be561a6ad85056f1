import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { name: 'empty', files: { 'images/logo_min.png': '' }, finds: ['images/logo_min.png'] },
    {
      name: 'a page of an error',
      files: { 'images/logo_min.png': '<html>404</html>\n' },
      finds: ['images/logo_min.png'],
    },
    {
      name: 'only the beginning',
      files: {
        'images/logo_min.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      },
      finds: ['images/logo_min.png'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
