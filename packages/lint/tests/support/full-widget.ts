import { baseWidget } from './base-widget.ts';
import { patchJson } from './fixture.ts';
import { png } from './png.ts';

const CALLBACKS = `
      advancedSettings: function () {
        $('#work-area-' + self.params.widget_code).text(self.i18n('panel.title'));
      },
      dpSettings: function () {
        self.trigger = true;
      },
      salesbotDesignerSettings: function () {
        return { exits: [{ code: 'sent', title: self.i18n('panel.title') }] };
      },
      onSalesbotDesignerSave: function (code) {
        return JSON.stringify([{ question: [{ handler: code }] }]);
      },
      onAddAsSource: function (pipeline) {
        self.pipeline = pipeline;
      },
      loadPreloadedData: function () {
        return Promise.resolve([]);
      },
      loadElements: function () {
        return Promise.resolve([]);
      },
      linkCard: function () {
        return Promise.resolve();
      },
      searchDataInCard: function () {
        return Promise.resolve([]);
      },
      initMenuPage: function (page) {
        self.page = page;
      },
      loadCatalogElement: function (element) {
        self.element = element;
      },
      contacts: {
        selected: function () {}
      },
      todo: {
        selected: function () {}
      },
      leads: {`;

const LOCATIONS = [
  ...['settings', 'lcard-1', 'ccard-1', 'comcard-0', 'llist-0', 'clist-1', 'tlist-0', 'card_sdk', 'catalogs'],
  ...['advanced_settings', 'digital_pipeline', 'lead_sources', 'salesbot_designer', 'sms', 'mobile_card'],
  ...['widget_page', 'ai_agent', 'everywhere'],
];

const BLOCKS = {
  locations: LOCATIONS,
  'settings/lines': { name: 'settings.lines', type: 'users', required: false },
  'settings/conf': { name: 'settings.conf', type: 'custom', required: false },
  dp: {
    settings: { message: { name: 'settings.login', type: 'text', required: true } },
    action_multiple: false,
    webhook_url: 'https://example.com/dp',
  },
  advanced: { title: 'advanced.title' },
  salesbot_designer: {
    send: {
      name: 'salesbot.send',
      settings: {
        text: { name: 'salesbot.text', type: 'text', default_value: 'salesbot.text', manual: true },
      },
    },
  },
  sms: { endpoint: 'https://example.com/sms' },
  mobile: { frame_url: 'https://example.com/mobile', color: '#336699' },
  left_menu: {
    parcels: {
      title: 'menu.main',
      icon: 'images/menu.svg',
      sort: { after: 'leads' },
      submenu: { late: { title: 'menu.late', sort: 1 } },
    },
    stats: { submenu: { report: { title: 'menu.report', sort: 1 } } },
    mail: { is_hidden: true },
  },
};

const texts = (language: Readonly<Record<string, string>>): Record<string, string> => ({
  'settings/lines': language.lines ?? '',
  'settings/conf': language.conf ?? '',
  'advanced/title': language.advanced ?? '',
  'salesbot/send': language.send ?? '',
  'salesbot/text': language.text ?? '',
  'menu/main': language.main ?? '',
  'menu/late': language.late ?? '',
  'menu/report': language.report ?? '',
  'widget/ai_agent_description': language.agent ?? '',
});

/** The base widget grown into every location, with every block of the manifest. No rule has anything to say about it. */
export function fullWidget(): Record<string, string | Uint8Array> {
  const files = baseWidget();
  const change = (path: string, patch: Readonly<Record<string, unknown>>) => {
    files[path] = patchJson(String(files[path]), patch);
  };
  change('manifest.json', BLOCKS);
  change(
    'i18n/en.json',
    texts({
      ...{ lines: 'Lines', conf: 'Rules', advanced: 'Parcel rules', send: 'Send a parcel', text: 'Message' },
      ...{ main: 'Parcels', late: 'Late ones', report: 'Parcels by month', agent: 'Finds parcels' },
    }),
  );
  change(
    'i18n/es.json',
    texts({
      ...{ lines: 'Líneas', conf: 'Reglas', advanced: 'Reglas de paquetes', send: 'Enviar', text: 'Mensaje' },
      ...{ main: 'Paquetes', late: 'Atrasados', report: 'Paquetes por mes', agent: 'Encuentra paquetes' },
    }),
  );
  files['script.js'] = String(files['script.js']).replace('\n      leads: {', CALLBACKS);
  files['images/logo_dp.png'] = png(174, 109);
  files['images/menu.svg'] =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>\n';
  return files;
}
