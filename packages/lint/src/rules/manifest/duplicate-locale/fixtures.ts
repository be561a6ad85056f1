import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'manifest.json': (text) => text.replace('"es"\n', '"es",\n      "en"\n') },
      finds: ['manifest.json:12:7#/widget/locale/2'],
      fixed: { 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
