import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'heavy',
      files: { 'style.css': (text) => `${text}/*${' '.repeat(1_000_000)}*/\n` },
      finds: ['style.css'],
    },
    {
      name: 'not read',
      files: { 'templates/panel.twig': (text) => `${text}{#${' '.repeat(250_000)}#}\n` },
      finds: ['templates/panel.twig'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
