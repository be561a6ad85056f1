import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `\uFEFF${text}`, 'i18n/en.json': (text) => `\uFEFF${text}` },
      finds: ['i18n/en.json:1:1', 'style.css:1:1'],
    },
  ],
  passing: [{ files: { 'style.css': (text) => `/* naïve, 日本語 */\n${text}` } }],
} satisfies Fixtures;
