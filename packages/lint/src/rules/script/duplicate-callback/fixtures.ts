import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript(
        'settings: function () {},',
        'settings: function () {},\n      settings: function () {},',
      ),
      finds: ['script.js:18:7'],
    },
  ],
  passing: [
    {
      name: 'selected of several entities',
      files: inScript('leads: {', 'contacts: {\n        selected: function () {}\n      },\n      leads: {'),
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'clist-0'] },
    },
  ],
} satisfies Fixtures;
