import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'lib/old.helper.js': 'define([], function () { return {}; });\n',
        'images/banner.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      },
      finds: ['images/banner.svg', 'lib/old.helper.js'],
    },
  ],
  passing: [
    {
      name: 'a path that is put together',
      files: {
        'templates/row.twig': '<p>{{ title|e }}</p>\n',
        'script.js': (text) =>
          text.replace("'templates/panel.twig'", "'templates/' + (self.wide ? 'row' : 'panel') + '.twig'"),
      },
    },
    {
      name: 'a picture that the style sheet names',
      files: {
        'images/arrow.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
        'style.css': (text) => `${text}\n.parcel-tracker__arrow {\n  background: url(images/arrow.svg);\n}\n`,
      },
    },
  ],
} satisfies Fixtures;
