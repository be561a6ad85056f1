import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("$.get('https://parcels.kommo.com/api/v4/account');"), finds: ['script.js:11:15'] },
  ],
  passing: [
    { files: inInit("$.get('/api/v4/account');") },
    { name: 'of Kommo itself', files: inInit("self.home = 'https://www.kommo.com/api/';") },
  ],
} satisfies Fixtures;
