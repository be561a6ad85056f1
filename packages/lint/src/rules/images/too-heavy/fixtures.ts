import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      files: { 'images/logo_main.png': png(400, 272, { padding: 300 * 1024 }) },
      finds: ['images/logo_main.png'],
    },
  ],
  passing: [{ name: 'almost', files: { 'images/logo_main.png': png(400, 272, { padding: 290 * 1024 }) } }],
} satisfies Fixtures;
