import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'two of them',
      files: { 'images/logo_main.png': null, 'images/logo_min.png': null },
      finds: ['images/logo_main.png', 'images/logo_min.png'],
      unfixable: true,
    },
    {
      name: 'written otherwise',
      files: {
        'images/logo_main.png': null,
        'images/Logo-Main.PNG': baseWidget()['images/logo_main.png'] ?? null,
      },
      finds: ['images/logo_main.png'],
      fixed: { 'images/Logo-Main.PNG': null },
    },
    {
      name: 'at the root',
      files: { 'images/logo.png': null, 'logo.png': baseWidget()['images/logo.png'] ?? null },
      finds: ['images/logo.png'],
      also: ['archive/unused-file'],
      fixed: { 'logo.png': null },
    },
  ],
  passing: [{}],
} satisfies Fixtures;
