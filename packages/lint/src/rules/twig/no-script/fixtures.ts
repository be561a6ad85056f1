import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}<script>draw();</script>\n` },
      finds: ['templates/panel.twig:2:1'],
    },
  ],
  passing: [{ files: { 'templates/panel.twig': (text) => `${text}<p>script</p>\n` } }],
} satisfies Fixtures;
