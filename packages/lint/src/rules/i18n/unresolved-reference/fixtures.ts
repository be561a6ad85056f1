import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'a typing mistake',
      manifest: { 'widget/short_description': 'widget.shortDescripton' },
      finds: ['manifest.json:5:26#/widget/short_description'],
    },
    {
      name: 'in one language',
      es: { 'settings/login': undefined },
      finds: ['manifest.json:38:15#/settings/login/name'],
      also: ['i18n/missing-key'],
      unfixable: true,
    },
    {
      name: 'nothing like it',
      manifest: { 'settings/login/name': 'fields.account' },
      finds: ['manifest.json:38:15#/settings/login/name'],
      also: ['i18n/unused-key'],
      unfixable: true,
    },
    {
      name: 'a default value that one language has',
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'salesbot_designer'],
        salesbot_designer: {
          send: {
            name: 'panel.title',
            settings: { a: { name: 'panel.title', type: 'text', default_value: 'panel.text' } },
          },
        },
      },
      en: { 'panel/text': 'Where is it?' },
      finds: ['manifest.json:56:28#/salesbot_designer/send/settings/a/default_value'],
      also: ['i18n/missing-key', 'script/location-callback'],
      unfixable: true,
    },
  ],
  passing: [
    {
      name: 'a default value as plain text',
      files: {
        'script.js': (text) =>
          text.replace(
            'onSave:',
            "salesbotDesignerSettings: function () {},\n      onSalesbotDesignerSave: function () { return '[]'; },\n      onSave:",
          ),
      },
      manifest: {
        locations: ['settings', 'lcard-1', 'llist-0', 'salesbot_designer'],
        salesbot_designer: {
          send: {
            name: 'panel.title',
            settings: { a: { name: 'panel.title', type: 'text', default_value: '5' } },
          },
        },
      },
    },
  ],
} satisfies Fixtures;
