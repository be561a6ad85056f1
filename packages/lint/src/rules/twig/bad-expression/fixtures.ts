import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ title[0 }}</p>\n` },
      finds: ['templates/panel.twig:2:12'],
    },
    {
      name: 'nothing',
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ }}</p>\n` },
      finds: ['templates/panel.twig:2:4'],
    },
    {
      name: 'a foreign sign',
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ @title }}</p>\n` },
      finds: ['templates/panel.twig:2:7'],
    },
  ],
  passing: [{ files: { 'templates/panel.twig': (text) => `${text}<p>{{ title[0]|default('x')|e }}</p>\n` } }],
} satisfies Fixtures;
