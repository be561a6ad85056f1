import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'i18n/en.json': (text) => text.replace('  "settings"', '  /* the modal */\n  "settings"') },
      finds: ['i18n/en.json:8:3'],
      fixed: { 'i18n/en.json': String(baseWidget()['i18n/en.json']) },
    },
  ],
  passing: [{ name: 'slashes in a text', i18n: { 'panel/title': 'https://example.com' } }],
} satisfies Fixtures;
