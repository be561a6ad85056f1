import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { color }\n` },
      finds: ['style.css:9:28'],
    },
  ],
  passing: [
    { files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { color: oklch(0.5 0.1 200); }\n` } },
  ],
} satisfies Fixtures;
