import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\nbutton, a:hover { color: red; }\n` },
      finds: ['style.css:9:1', 'style.css:9:9'],
    },
  ],
  passing: [{ files: { 'style.css': (text) => `${text}\n.parcel-tracker__x button { color: red; }\n` } }],
} satisfies Fixtures;
