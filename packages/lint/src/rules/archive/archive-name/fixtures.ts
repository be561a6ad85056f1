import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ kind: 'zip', archiveName: 'dist/my-widget.zip', finds: ['.'] }],
  passing: [
    { kind: 'zip', archiveName: 'dist/widget.zip' },
    { name: 'a folder', archiveName: 'dist/my-widget' },
  ],
} satisfies Fixtures;
