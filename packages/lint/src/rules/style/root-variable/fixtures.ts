import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { files: { 'style.css': (text) => `${text}\n:root { --accent: red; }\n` }, finds: ['style.css:9:9'] },
  ],
  passing: [{ files: { 'style.css': (text) => `${text}\n:root { --parcel-tracker-accent: red; }\n` } }],
} satisfies Fixtures;
