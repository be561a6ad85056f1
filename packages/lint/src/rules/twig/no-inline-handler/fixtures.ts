import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'templates/panel.twig': (text) => `${text}<a class="parcel-tracker__link" onclick="draw()">x</a>\n`,
      },
      finds: ['templates/panel.twig:2:33'],
    },
  ],
  passing: [
    { files: { 'templates/panel.twig': (text) => `${text}<a class="parcel-tracker__link">onclick=</a>\n` } },
  ],
} satisfies Fixtures;
