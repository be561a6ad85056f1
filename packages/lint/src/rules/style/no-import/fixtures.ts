import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `@import url("https://fonts.example.com/css?family=Inter");\n${text}` },
      finds: ['style.css:1:1'],
    },
  ],
  passing: [
    {
      files: {
        'style.css': (text) =>
          `${text}\n@media (max-width: 900px) {\n  .parcel-tracker__x { color: red; }\n}\n`,
      },
    },
  ],
} satisfies Fixtures;
