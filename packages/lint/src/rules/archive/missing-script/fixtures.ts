import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'another name',
      files: { 'script.js': null, 'scripts.js': String(baseWidget()['script.js']) },
      finds: ['script.js'],
      fixed: { 'scripts.js': null, 'script.js': String(baseWidget()['script.js']) },
    },
    {
      name: 'in a folder',
      files: { 'script.js': null, 'js/script.js': String(baseWidget()['script.js']) },
      finds: ['script.js'],
      fixed: { 'js/script.js': null },
    },
    { name: 'none', files: { 'script.js': null }, finds: ['script.js'], unfixable: true },
  ],
  passing: [{}],
} satisfies Fixtures;
