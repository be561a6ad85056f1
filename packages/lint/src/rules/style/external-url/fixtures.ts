import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'style.css': (text) =>
          `${text}\n.parcel-tracker__x { background: url("https://cdn.example.com/x.png"); }\n`,
      },
      finds: ['style.css:9:34'],
    },
  ],
  passing: [
    {
      files: {
        'style.css': (text) => `${text}\n.parcel-tracker__x { background: url("images/logo_min.png"); }\n`,
      },
    },
  ],
} satisfies Fixtures;
