import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      i18n: { 'panel/forgotten_hint': 'Parcel' },
      es: { 'panel/forgotten_hint': 'Paquete' },
      finds: ['i18n/en.json:14:5#/panel/forgotten_hint'],
    },
  ],
  passing: [
    {
      name: 'by the whole section',
      i18n: { 'states/on_the_way': 'x' },
      en: { 'states/on_the_way': 'On the way' },
      es: { 'states/on_the_way': 'En camino' },
      files: {
        'script.js': (text) =>
          text.replace(
            "self.i18n('panel.title')",
            "self.i18n('panel.title') + self.i18n('states')[self.state]",
          ),
      },
    },
    {
      name: 'by a key that is put together',
      i18n: { 'states/on_the_way': 'x' },
      en: { 'states/on_the_way': 'On the way' },
      es: { 'states/on_the_way': 'En camino' },
      files: {
        'script.js': (text) =>
          text.replace(
            "self.i18n('panel.title')",
            "self.i18n('panel.title') + self.i18n('states.' + self.state)",
          ),
      },
    },
    {
      name: 'one that the host asks for',
      en: { 'widget/call_action': 'Call about the parcel' },
      es: { 'widget/call_action': 'Llamar por el paquete' },
    },
  ],
} satisfies Fixtures;
