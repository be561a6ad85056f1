import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'templates/panel.twig': (text) =>
          `${text}{{ include_control('button', {txt: title, style: {colour: 1} }) }}\n`,
      },
      finds: ['templates/panel.twig:2:31'],
    },
    {
      name: 'nothing near',
      files: { 'templates/panel.twig': (text) => `${text}{{ include_control('button', {shape: title}) }}\n` },
      finds: ['templates/panel.twig:2:31'],
      unfixable: true,
    },
  ],
  passing: [
    {
      files: {
        'templates/panel.twig': (text) =>
          `${text}{{ include_control('button', {text: title, 'class_name': 'x'}) }}\n`,
      },
    },
  ],
} satisfies Fixtures;
