import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'manifest.json': (text) => `\uFEFF${text}` },
      finds: ['manifest.json:1:1'],
      fixed: { 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
