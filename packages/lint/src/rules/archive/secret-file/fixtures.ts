import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: { '.env': 'KEY=1\n', 'certs/server.pem': 'x' }, finds: ['.env', 'certs/server.pem'] }],
  passing: [
    {
      name: 'a script that is called so',
      files: {
        'lib/credentials.style.js': 'define([]);\n',
        'style.css': (text) => `${text}/* credentials */\n`,
      },
    },
  ],
} satisfies Fixtures;
