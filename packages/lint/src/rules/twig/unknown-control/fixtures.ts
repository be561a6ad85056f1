import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}{{ include_control('buton', {text: title}) }}\n` },
      finds: ['templates/panel.twig:2:20'],
    },
    {
      name: 'nothing near',
      files: {
        'templates/panel.twig': (text) => `${text}{{ include_control('spreadsheet', {text: title}) }}\n`,
      },
      finds: ['templates/panel.twig:2:20'],
      unfixable: true,
    },
  ],
  passing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}{{ include_control('button', {text: title}) }}\n` },
    },
  ],
} satisfies Fixtures;
