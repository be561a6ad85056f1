import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'another text',
      files: {
        'i18n/en.json': (text) => text.replace('"secret": "Key"', '"secret": "Key",\n    "login": "User"'),
      },
      finds: ['i18n/en.json:11:5'],
      unfixable: true,
    },
    {
      name: 'the same text',
      files: {
        'i18n/en.json': (text) => text.replace('"secret": "Key"', '"secret": "Key",\n    "login": "Login"'),
      },
      finds: ['i18n/en.json:11:5'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
