import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: {
        'manifest.json': (text) =>
          text
            .replace('  "locations"', '  // where it runs\n  "locations"')
            .replace('"installation": true,', '"installation": true, /* shown */'),
      },
      finds: ['manifest.json:13:27', 'manifest.json:19:3'],
      fixed: { 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [{ name: 'slashes in a text', manifest: { 'widget/support/link': 'https://example.com//help' } }],
} satisfies Fixtures;
