import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'manifest.json': (text) => text.replace('{\n', '{\n  "$schema": "./schema.json",\n') },
      finds: ['manifest.json:2:3#/$schema'],
      fixed: { 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
