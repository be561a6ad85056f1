import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit(
        `self.token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2lnbmF0dXJl';`,
      ),
      finds: ['script.js:11:22'],
    },
    {
      name: 'by its name',
      files: inInit("self.options = { client_secret: 'aB3dE5gH7jK9mN1pQ3sT' };"),
      finds: ['script.js:11:26'],
    },
  ],
  passing: [{ files: inInit("self.options = { token: 'settings.secret' };") }],
} satisfies Fixtures;
