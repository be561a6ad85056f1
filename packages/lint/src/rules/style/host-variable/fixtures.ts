import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { --palette-border-default: red; }\n` },
      finds: ['style.css:9:22'],
    },
  ],
  passing: [
    {
      files: {
        'style.css': (text) =>
          `${text}\n.parcel-tracker__x { --parcel-tracker-line: var(--palette-border-default); }\n`,
      },
    },
  ],
} satisfies Fixtures;
