import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { background: #fff; }\n` },
      finds: ['style.css:9:22'],
    },
  ],
  passing: [
    {
      files: {
        'style.css': (text) =>
          `${text}\n.parcel-tracker__x { background: var(--palette-background-primary); }\n`,
      },
    },
  ],
} satisfies Fixtures;
