import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'the same value',
      files: {
        'manifest.json': (text) =>
          text.replace('"init_once": false,', '"init_once": false,\n    "init_once": false,'),
      },
      finds: ['manifest.json:9:5'],
    },
    {
      name: 'another value',
      files: {
        'manifest.json': (text) =>
          text.replace('"init_once": false,', '"init_once": true,\n    "init_once": false,'),
      },
      finds: ['manifest.json:9:5'],
      unfixable: true,
    },
  ],
  passing: [
    {
      name: 'the same key in two objects',
      manifest: { 'settings/name': { name: 'settings.login', type: 'text', required: true } },
    },
  ],
} satisfies Fixtures;
