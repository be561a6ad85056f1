import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      i18n: { 'panel/state.title': 'x' },
      en: { 'panel/state.title': 'State' },
      es: { 'panel/state.title': 'Estado' },
      finds: ['i18n/en.json:14:5#/panel/state.title', 'i18n/es.json:14:5#/panel/state.title'],
      also: ['i18n/unused-key'],
    },
  ],
  passing: [
    {
      name: 'at the top level',
      i18n: { 'Wait. Please!': 'x' },
      en: { 'Wait. Please!': 'Wait. Please!' },
      es: { 'Wait. Please!': 'Espere' },
      files: {
        'script.js': (text) =>
          text.replace("self.i18n('panel.title')", "self.i18n('panel.title') + self.i18n('Wait. Please!')"),
      },
    },
  ],
} satisfies Fixtures;
