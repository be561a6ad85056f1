import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { color: red !important; }\n` },
      finds: ['style.css:9:22'],
    },
  ],
  passing: [
    { files: { 'style.css': (text) => `${text}\n.parcel-tracker .parcel-tracker__x { color: red; }\n` } },
  ],
} satisfies Fixtures;
