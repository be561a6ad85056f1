import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'script.js': (text) => text.replaceAll('\n', '\r\n') },
      finds: ['script.js:1:34'],
      fixed: { 'script.js': String(baseWidget()['script.js']) },
    },
    {
      name: 'in one line only',
      files: { 'style.css': '.a-b {\r\n  top: 0;\n}\n' },
      finds: ['style.css:1:7'],
      fixed: { 'style.css': '.a-b {\n  top: 0;\n}\n' },
    },
  ],
  passing: [{ name: 'a lone CR inside of a text', files: { 'style.css': '.a-b {\n  top: 0;\n}\r' } }],
} satisfies Fixtures;
