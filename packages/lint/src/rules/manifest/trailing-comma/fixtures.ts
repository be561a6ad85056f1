import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'manifest.json': (text) =>
          text.replace('"llist-0"\n', '"llist-0",\n').replace('"required": false\n', '"required": false,\n'),
      },
      finds: ['manifest.json:22:14', 'manifest.json:45:24'],
      fixed: { 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [{ name: 'a comma in a text', manifest: { 'settings/login/name': 'settings.login' } }],
} satisfies Fixtures;
