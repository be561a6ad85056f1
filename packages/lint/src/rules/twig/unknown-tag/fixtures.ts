import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'without spaces',
      files: { 'templates/panel.twig': (text) => `${text}{%inclde "x.twig"%}\n` },
      finds: ['templates/panel.twig:2:3'],
    },
    {
      files: { 'templates/panel.twig': (text) => `${text}{% inclde "x.twig" %}\n` },
      finds: ['templates/panel.twig:2:4'],
    },
    {
      name: 'nothing near',
      files: { 'templates/panel.twig': (text) => `${text}{% stopwatch "x" %}\n` },
      finds: ['templates/panel.twig:2:4'],
      unfixable: true,
    },
  ],
  passing: [{ files: { 'templates/panel.twig': (text) => `${text}{% set x = 1 %}\n` } }],
} satisfies Fixtures;
