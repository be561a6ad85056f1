import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ title|uper }}</p>\n` },
      finds: ['templates/panel.twig:2:13'],
    },
    {
      name: 'nothing near',
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ title|emojify }}</p>\n` },
      finds: ['templates/panel.twig:2:13'],
      unfixable: true,
    },
  ],
  passing: [{ files: { 'templates/panel.twig': (text) => `${text}<p>{{ title|upper|e }}</p>\n` } }],
} satisfies Fixtures;
