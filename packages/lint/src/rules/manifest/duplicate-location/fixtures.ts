import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'manifest.json': (text) => text.replace('"llist-0"\n', '"llist-0",\n    "settings"\n') },
      finds: ['manifest.json:23:5#/locations/3'],
      fixed: { 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
