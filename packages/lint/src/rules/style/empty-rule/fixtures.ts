import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { files: { 'style.css': (text) => `${text}\n.parcel-tracker__x {}\n` }, finds: ['style.css:9:1'] },
  ],
  passing: [{ files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { color: red; }\n` } }],
} satisfies Fixtures;
