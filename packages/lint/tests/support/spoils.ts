import { patchJson } from './fixture.ts';
import { fullWidget } from './full-widget.ts';

type Files = Record<string, string | Uint8Array>;

/** A defect whose fix has exactly one right result: the text that was there before. */
type Spoil = readonly [code: string, path: string, from: string, to: string];

const INIT = `init: function () {
        self.add_source('sms', toggle);
        self.add_action('phone', toggle);
        self.set_status('installed');
        self.card = APP.isCard();
        self.number = self.i18n('panel.number') + self.get_settings().login;
        self.button = self.render({ ref: '/tmpl/controls/button.twig' }, { class_name: 'parcel-tracker' });
        $.get('/api/v4/account');`;

const TWIG = `<p class="parcel-tracker__title">{{ title|upper|e }}</p>
{% if title %}<b>{{ range(1, 3)|join }}</b>{% endif %}
{{ include_control('button', {text: title}) }}
`;

/** The full widget, with one more thing for each spoil to spoil. No rule has anything to say about it. */
export function soundWidget(): Files {
  const files: Files = fullWidget();
  const manifest = patchJson(String(files['manifest.json']), {
    'widget/interface_version': undefined,
    'widget/installation': undefined,
    'settings/login': { name: 'settings.login', required: true, type: 'text' },
    'salesbot_designer/wait': { name: 'salesbot.text', settings: {} },
    'dp/action_multiple': undefined,
  });
  const reordered = patchJson(manifest, {
    'widget/interface_version': 2,
    'widget/installation': true,
    'dp/action_multiple': false,
  });
  const { locations } = JSON.parse(reordered) as { locations: string[] };
  files['manifest.json'] = patchJson(reordered, {
    locations: [...locations.filter((value) => value !== 'settings'), 'settings'],
  }).replace(/\[\s+"\/images\/tour_es\.png"\s+\]/, '["/images/tour_es.png"]');
  for (const locale of ['en', 'es']) {
    const path = `i18n/${locale}.json`;
    files[path] = patchJson(String(files[path]), {
      'panel/number': '2',
      'widget/description': locale === 'en' ? 'The parcels of #SUBDOMAIN#.' : 'Los paquetes de #SUBDOMAIN#.',
    });
  }
  files['script.js'] = String(files['script.js'])
    .replace('init: function () {', INIT)
    .replace("['jquery'], function ($", "['jquery', 'underscore', './lib/names.js'], function ($, _, names");
  files['script.js'] = files['script.js'].replace(
    'self.card =',
    "console.debug('names');\n        self.names = _.keys(names);\n        self.card =",
  );
  files['lib/names.js'] = 'define([], function () {\n  return { parcel: 1 };\n});\n';
  files['templates/panel.twig'] = TWIG;
  return files;
}

const MANIFEST = 'manifest.json';
const SCRIPT = 'script.js';
const PANEL = 'templates/panel.twig';

const SPOILS: readonly Spoil[] = [
  ['manifest/schema-key', MANIFEST, '{\n', '{\n  "$schema": "./schema.json",\n'],
  ['manifest/json-comment', MANIFEST, '  "locations"', '  // where it runs\n  "locations"'],
  ['manifest/json-syntax', MANIFEST, '"lcard-1",\n', '"lcard"\n'],
  ['manifest/trailing-comma', MANIFEST, '#336699"\n', '336699",\n'],
  [
    'manifest/duplicate-key',
    MANIFEST,
    '"description": "widget.description",',
    '"description": "widget.description",\n    "description": "widget.description",',
  ],
  [
    'manifest/unknown-key',
    MANIFEST,
    '"short_description": "widget.short_description"',
    '"shortDescription": "widget.short_descripton"',
  ],
  ['manifest/version-format', MANIFEST, '"version": "1.0.0"', '"version": "1.0"'],
  ['manifest/boolean-as-text', MANIFEST, '"init_once": false', '"init_once": "N"'],
  ['manifest/interface-version', MANIFEST, '"interface_version": 2', '"interface_version": 1'],
  ['manifest/missing-key', MANIFEST, ',\n    "installation": true', ''],
  ['manifest/unknown-locale', MANIFEST, '"es"\n', '"es-MX",\n      "en"\n'],
  ['manifest/support-email', MANIFEST, '"help@example.com"', '" help@example.com"'],
  ['publication/support-https', MANIFEST, 'https://example.com/help', 'http://example.com/help'],
  ['manifest/bad-postfix', MANIFEST, '"everywhere"', '"everywhere-0"'],
  ['manifest/unknown-location', MANIFEST, '"lead_sources"', '"lead_source"'],
  ['manifest/duplicate-location', MANIFEST, '"catalogs",\n', '"catalogs",\n    "catalogs",\n'],
  ['manifest/card-sdk-needs-settings', MANIFEST, ',\n    "settings"\n', '\n'],
  ['manifest/field-incomplete', MANIFEST, '"required": true,\n      "type": "text"', '"required": true'],
  ['manifest/field-type', MANIFEST, '"pass"', '"password"'],
  ['manifest/field-required', MANIFEST, '"type": "users",\n      "required": false', '"type": "users"'],
  ['manifest/dp-action-multiple', MANIFEST, ',\n    "action_multiple": false', ''],
  [
    'manifest/salesbot-field-type',
    MANIFEST,
    '"name": "salesbot.text",\n          "type": "text"',
    '"name": "salesbot.text",\n          "type": "string"',
  ],
  ['manifest/object-as-list', MANIFEST, '"settings": {}', '"settings": []'],
  ['manifest/left-menu-sort', MANIFEST, '"after": "leads"', '"after": "lead"'],
  [
    'manifest/left-menu-hidden',
    MANIFEST,
    '"icon": "images/menu.svg",',
    '"is_hidden": true,\n      "icon": "images/menu.svg",',
  ],
  ['manifest/number-as-text', MANIFEST, '"sort": 1', '"sort": "1"'],
  ['manifest/list-as-text', MANIFEST, '["/images/tour_es.png"]', '"/images/tour_es.png"'],
  ['manifest/tour-image-path', MANIFEST, '"/images/tour_en.png"', '"images/tour_en.png"'],
  ['i18n/json-comment', 'i18n/en.json', '  "panel"', '  /* the card */\n  "panel"'],
  ['i18n/trailing-comma', 'i18n/en.json', '"2"\n', '2,\n'],
  ['i18n/unknown-short-tag', 'i18n/en.json', '#SUBDOMAIN#', '#SUBDOMIAN#'],
  ['publication/outer-space', 'i18n/en.json', '"Parcel tracker"', '" Parcel tracker"'],
  ['i18n/json-syntax', 'i18n/es.json', '"Clave",\n', '"Clave"\n'],
  [
    'i18n/duplicate-key',
    'i18n/es.json',
    '"login": "Usuario",',
    '"login": "Usuario",\n    "login": "Usuario",',
  ],
  ['i18n/ai-agent-description', 'i18n/es.json', '"ai_agent_description"', '"ai_agent_descripton"'],
  ['script/named-define', SCRIPT, 'define([', "define('tracker', ["],
  ['script/unknown-module', SCRIPT, "'underscore'", "'underscor'"],
  ['script/dependency-extension', SCRIPT, './lib/names.js', './lib/names'],
  ['script/no-debugger', SCRIPT, '        self.card', '        debugger;\n        self.card'],
  ['script/no-console', SCRIPT, 'console.debug', 'console.log'],
  ['script/source-type', SCRIPT, "'sms'", "'smss'"],
  ['script/action-type', SCRIPT, "'phone'", "'phones'"],
  ['script/status-value', SCRIPT, "'installed'", "'instaled'"],
  ['script/amocrm-alias', SCRIPT, 'APP.isCard', 'AMOCRM.isCard'],
  ['script/unknown-widget-member', SCRIPT, 'get_settings', 'getSettings'],
  ['script/unknown-control', SCRIPT, 'controls/button', 'controls/buton'],
  ['script/absolute-account-url', SCRIPT, "'/api/v4/account'", "'https://parcels.kommo.com/api/v4/account'"],
  ['script/unknown-callback', SCRIPT, 'onAddAsSource', 'onAddAsSorce'],
  ['script/unclosed-selector', SCRIPT, "'\"]').length", "'\"').length"],
  [
    'style/empty-rule',
    'style.css',
    '\n.parcel-tracker__title_open',
    '\n.parcel-tracker__x {}\n.parcel-tracker__title_open',
  ],
  ['archive/bom', 'style.css', '.parcel-tracker__title {', '\uFEFF.parcel-tracker__title {'],
  ['twig/unknown-filter', PANEL, '|upper', '|uper'],
  ['twig/unknown-tag', PANEL, 'endif', 'endfi'],
  ['twig/unknown-function', PANEL, 'range(', 'rnge('],
  ['twig/unknown-control', PANEL, "'button'", "'buton'"],
  ['archive/crlf', PANEL, '</p>\n', '</p>\r\n'],
];

const RENAMES: readonly (readonly [code: string, path: string, to: string])[] = [
  ['archive/missing-manifest', MANIFEST, 'Manifest.json'],
  ['archive/missing-script', SCRIPT, 'scripts.js'],
  ['i18n/missing-file', 'i18n/en.json', 'i18n/EN.json'],
  ['archive/misplaced-folder', 'i18n/es.json', 'locales/es.json'],
  ['images/missing-logo', 'images/logo_main.png', 'images/Logo-Main.png'],
  ['images/missing-logo-dp', 'images/logo_dp.png', 'images/logo-dp.png'],
];

/** The sound widget with all these defects at once. */
export function spoiledWidget(): Files {
  const files = soundWidget();
  for (const [code, path, from, to] of SPOILS) {
    const before = String(files[path]);
    if (!before.includes(from)) throw new Error(`${code}: ${path} has no ${from}`);
    files[path] = before.replace(from, () => to);
  }
  files[MANIFEST] = `\uFEFF${String(files[MANIFEST])}`;
  files['images/.DS_Store'] = 'x';
  for (const [, path, to] of RENAMES) {
    files[to] = files[path] ?? '';
    delete files[path];
  }
  return files;
}

/** The codes of all these defects. Some bring further ones with them. */
export const SPOILED_CODES: readonly string[] = [
  ...new Set([
    ...SPOILS.map(([code]) => code),
    ...RENAMES.map(([code]) => code),
    'manifest/bom',
    'archive/junk-file',
  ]),
];
