import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'tlist-0'] },
      finds: ['manifest.json:23:5#/locations/3'],
    },
  ],
  passing: [
    {
      name: 'tasks under the other name',
      files: inScript('leads: {', 'tasks: {\n        selected: function () {}\n      },\n      leads: {'),
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'tlist-0'] },
    },
  ],
} satisfies Fixtures;
