import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("console.log('init');"), finds: ['script.js:11:9'] },
    { name: 'a table', files: inInit('console.table([]);'), finds: ['script.js:11:9'], unfixable: true },
  ],
  passing: [
    { files: inInit("console.debug('init');") },
    { name: 'trace of an error', files: inInit('try { toggle(); } catch (error) { console.trace(error); }') },
  ],
} satisfies Fixtures;
