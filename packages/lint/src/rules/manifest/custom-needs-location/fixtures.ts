import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { locations: ['lcard-1', 'llist-0'], 'settings/secret/type': 'custom' },
      finds: ['manifest.json:41:5#/settings/secret'],
    },
    {
      name: 'on one line',
      files: {
        'manifest.json': (text) =>
          text
            .replace(/"locations": \[[^\]]*\]/, '"locations": ["lcard-1", "llist-0"]')
            .replace('"pass"', '"custom"'),
      },
      finds: ['manifest.json:38:5#/settings/secret'],
    },
  ],
  passing: [{ manifest: { 'settings/secret/type': 'custom' } }],
} satisfies Fixtures;
