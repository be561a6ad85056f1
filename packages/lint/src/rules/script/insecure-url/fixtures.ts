import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit("$.get('http://api.example.com/parcels');"), finds: ['script.js:11:15'] }],
  passing: [{ name: 'a name of XML', files: inInit("self.svg = 'http://www.w3.org/2000/svg';") }],
} satisfies Fixtures;
