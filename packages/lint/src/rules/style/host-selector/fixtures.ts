import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { files: { 'style.css': (text) => `${text}\n.modal-body { padding: 0; }\n` }, finds: ['style.css:9:1'] },
  ],
  passing: [{ files: { 'style.css': (text) => `${text}\n.parcel-tracker .modal-body { padding: 0; }\n` } }],
} satisfies Fixtures;
