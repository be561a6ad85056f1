import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit('$(\'head\').append(\'<link rel="stylesheet" href="https://cdn.example.com/x.css">\');'),
      finds: ['script.js:11:26'],
    },
  ],
  passing: [{ files: inInit('$(\'head\').append(\'<link rel="icon" href="https://example.com/x.png">\');') }],
} satisfies Fixtures;
