import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ rnge(1, 3)|join }}</p>\n` },
      finds: ['templates/panel.twig:2:7'],
    },
    {
      name: 'nothing near',
      files: { 'templates/panel.twig': (text) => `${text}<p>{{ translate(title) }}</p>\n` },
      finds: ['templates/panel.twig:2:7'],
      unfixable: true,
    },
  ],
  passing: [
    {
      files: {
        'templates/panel.twig': (text) =>
          `${text}<p>{{ range(1, 3)|join }}{% if title in (1) %}{% endif %}</p>\n`,
      },
    },
  ],
} satisfies Fixtures;
