import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a typing mistake',
      files: { 'script.js': (text) => text.replace("'panel.title'", "'panel.titel'") },
      finds: ['script.js:36:50'],
    },
    {
      name: 'in one language',
      es: { 'panel/title': undefined },
      finds: ['script.js:36:50'],
      also: ['i18n/missing-key'],
    },
  ],
  passing: [
    {
      name: 'a section',
      files: { 'script.js': (text) => text.replace("self.i18n('panel.title')", "self.i18n('panel').title") },
    },
  ],
} satisfies Fixtures;
