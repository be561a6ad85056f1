import type { Fixtures } from '../../../../tests/support/fixture.ts';

const used = (text: string): string =>
  `${text}\n.parcel-tracker__arrow {\n  background: url(images/arrow.svg);\n}\n`;

export default {
  failing: [
    {
      files: {
        'style.css': used,
        'images/arrow.svg':
          '<svg xmlns="http://www.w3.org/2000/svg">\n  <image href="https://example.com/a.png"/>\n</svg>\n',
      },
      finds: ['images/arrow.svg:2:10'],
    },
  ],
  passing: [
    {
      name: 'a reference inside',
      files: {
        'style.css': used,
        'images/arrow.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>\n',
      },
    },
  ],
} satisfies Fixtures;
