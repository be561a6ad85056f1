import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("$.ajax({ url: '/api/v4/account', async: false });"), finds: ['script.js:11:49'] },
    {
      name: 'by hand',
      files: inInit("var xhr = new XMLHttpRequest(); xhr.open('GET', '/api/v4/account', false);"),
      finds: ['script.js:11:76'],
    },
  ],
  passing: [{ files: inInit("$.ajax({ url: '/api/v4/account', async: true });") }],
} satisfies Fixtures;
