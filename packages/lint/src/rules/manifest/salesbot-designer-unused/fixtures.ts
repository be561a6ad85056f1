import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { salesbot_designer: { send: { name: 'panel.title', settings: {} } } },
      finds: ['manifest.json:48:3#/salesbot_designer'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
