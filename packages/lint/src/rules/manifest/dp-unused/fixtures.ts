import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: {
        dp: {
          settings: { text: { name: 'settings.login', type: 'text', required: true } },
          action_multiple: false,
        },
      },
      finds: ['manifest.json:48:3#/dp'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
