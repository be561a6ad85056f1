import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'i18n/en.json': (text) => text.replace('"Key"', '"Key",') },
      finds: ['i18n/en.json:10:20'],
      fixed: { 'i18n/en.json': String(baseWidget()['i18n/en.json']) },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
