import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ title|raw }}</p>\n` },
      finds: ['templates/panel.twig:2:13'],
      fixed: {},
    },
  ],
  passing: [{ files: { 'templates/panel.twig': (text) => `${text}<p>{{ title|e }}</p>\n` } }],
} satisfies Fixtures;
