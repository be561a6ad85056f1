import type { Fixtures } from '../../../../tests/support/fixture.ts';

const used = (text: string): string =>
  `${text}\n.parcel-tracker__arrow {\n  background: url(images/arrow.svg);\n}\n`;

export default {
  failing: [
    {
      name: 'a script',
      files: {
        'style.css': used,
        'images/arrow.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n  <script>alert(1)</script>\n</svg>\n',
      },
      finds: ['images/arrow.svg:2:3'],
    },
    {
      name: 'a handler',
      files: {
        'style.css': used,
        'images/arrow.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>\n',
      },
      finds: ['images/arrow.svg:1:40'],
    },
  ],
  passing: [
    {
      name: 'a drawing',
      files: {
        'style.css': used,
        'images/arrow.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>\n',
      },
    },
  ],
} satisfies Fixtures;
