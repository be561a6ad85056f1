import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'templates/panel.twig': (text) => `${text}{% if title %}<p></p>\n` },
      finds: ['templates/panel.twig:2:1'],
    },
    {
      name: 'the wrong end',
      files: { 'templates/panel.twig': (text) => `${text}{% for x in title %}{% endif %}{% endfor %}\n` },
      finds: ['templates/panel.twig:2:21'],
    },
    {
      name: 'a lonely else',
      files: { 'templates/panel.twig': (text) => `${text}{% else %}\n` },
      finds: ['templates/panel.twig:2:1'],
    },
  ],
  passing: [
    {
      files: {
        'templates/panel.twig': (text) =>
          `${text}{% if title %}{% for x in title %}{{ x|e }}{% else %}-{% endfor %}{% elseif 1 %}{% endif %}{% set y = 1 %}\n`,
      },
    },
  ],
} satisfies Fixtures;
