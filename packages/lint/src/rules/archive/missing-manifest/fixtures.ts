import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'none at all',
      files: { 'manifest.json': null },
      finds: ['manifest.json'],
      unfixable: true,
    },
    {
      name: 'in capitals',
      files: { 'manifest.json': null, 'Manifest.json': String(baseWidget()['manifest.json']) },
      finds: ['manifest.json'],
      fixed: { 'Manifest.json': null, 'manifest.json': String(baseWidget()['manifest.json']) },
    },
  ],
  passing: [
    {
      name: 'beside others',
      files: { 'data/manifest.json': '{}\n', 'style.css': (text) => `${text}/* data/manifest.json */\n` },
    },
  ],
} satisfies Fixtures;
