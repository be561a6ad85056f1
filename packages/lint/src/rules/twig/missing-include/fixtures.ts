import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}{% include 'templates/row.twig' %}\n` },
      finds: ['templates/panel.twig:2:12'],
    },
  ],
  passing: [
    { files: { 'templates/panel.twig': (text) => `${text}{% include '/tmpl/controls/button.twig' %}\n` } },
  ],
} satisfies Fixtures;
