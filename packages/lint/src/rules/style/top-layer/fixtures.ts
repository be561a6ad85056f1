import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { z-index: 99999; }\n` },
      finds: ['style.css:9:22'],
    },
  ],
  passing: [{ files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { z-index: 10; }\n` } }],
} satisfies Fixtures;
