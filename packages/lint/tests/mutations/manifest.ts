import {
  addLocation,
  dropLocation,
  MANIFEST,
  type Mutation,
  set,
  swap,
  swapAny,
  textOf,
} from './mutation.ts';

const REQUIRED = ['name', 'description', 'short_description', 'interface_version', 'locale', 'installation'];

const value = (code: string, path: string, ...values: readonly unknown[]): Mutation[] =>
  values.map((one) => ({
    name: `${path} is ${JSON.stringify(one)?.slice(0, 40)}`,
    code: `manifest/${code}`,
    spoil: set(MANIFEST, { [path]: one }),
  }));

/** As {@link value}, in widgets that have the block. */
const inBlock = (code: string, path: string, ...values: readonly unknown[]): Mutation[] =>
  value(code, path, ...values).map((mutation) => ({
    ...mutation,
    spoil: (files, random) =>
      textOf(files, MANIFEST).includes(`"${path.split('/')[0]}"`) && mutation.spoil(files, random),
  }));

const needed = (location: string, code: string): Mutation => ({
  name: `${location} without its block`,
  code: `manifest/${code}`,
  spoil: (files) => !textOf(files, MANIFEST).includes(`"${location}"`) && addLocation(location)(files),
});

const unused = (location: string, code: string): Mutation => ({
  name: `the block of ${location} without it`,
  code: `manifest/${code}`,
  spoil: dropLocation(location),
});

const BLOCKS = [
  ['digital_pipeline', 'dp'],
  ['advanced_settings', 'advanced'],
  ['salesbot_designer', 'salesbot-designer'],
  ['sms', 'sms'],
  ['mobile_card', 'mobile'],
  ['widget_page', 'left-menu'],
] as const;

export const MANIFEST_MUTATIONS: readonly Mutation[] = [
  // Syntax.
  { name: 'a missing comma', code: 'manifest/json-syntax', spoil: swapAny(MANIFEST, /,\n/g, () => '\n') },
  { name: 'a missing bracket', code: 'manifest/json-syntax', spoil: swapAny(MANIFEST, /[}\]]/g, () => '') },
  { name: 'a missing quote', code: 'manifest/json-syntax', spoil: swapAny(MANIFEST, /": "/g, () => '": ') },
  {
    name: 'single quotes',
    code: 'manifest/json-syntax',
    spoil: swapAny(MANIFEST, /"[a-z_]+":/g, (key) => key.replaceAll('"', "'")),
  },
  {
    name: 'a word of Python',
    code: 'manifest/json-syntax',
    spoil: swapAny(MANIFEST, /\b(?:true|false)\b/g, () => 'None'),
  },
  {
    name: 'cut off',
    code: 'manifest/json-syntax',
    spoil: (files, random) =>
      swap(MANIFEST, /[\s\S]*/, textOf(files, MANIFEST).slice(0, 50 + Math.floor(random() * 400)))(files),
  },
  { name: 'a comment', code: 'manifest/json-comment', spoil: swapAny(MANIFEST, /,\n/g, () => ', // why\n') },
  {
    name: 'a comma too many',
    code: 'manifest/trailing-comma',
    spoil: swapAny(MANIFEST, /(?<=[\w"}\]])\n\s*[}\]]/g, (end) => `,${end}`),
  },
  {
    name: 'a key twice',
    code: 'manifest/duplicate-key',
    spoil: swapAny(MANIFEST, /\n\s*"[a-z_]+": "[^"]*",(?=\n)/g, (line) => line + line),
  },
  { name: 'a byte order mark', code: 'manifest/bom', spoil: swap(MANIFEST, /^/, '\uFEFF') },
  {
    name: 'a list',
    code: 'manifest/not-an-object',
    spoil: (files) => swap(MANIFEST, /[\s\S]*/, `[${textOf(files, MANIFEST)}]`)(files),
  },
  { name: 'too deep', code: 'manifest/too-large', spoil: swap(MANIFEST, /[\s\S]*/, '['.repeat(500)) },
  {
    name: 'another encoding',
    code: 'manifest/encoding',
    spoil(files) {
      files[MANIFEST] = Buffer.from(textOf(files, MANIFEST).replace('example', 'ex\xe4mple'), 'latin1');
      return true;
    },
  },
  // Keys.
  ...REQUIRED.flatMap((key) => value('missing-key', `widget/${key}`, undefined)),
  ...value('missing-key', 'locations', undefined),
  ...value('missing-key', 'widget', undefined),
  ...value('missing-version', 'widget/version', undefined),
  ...value('missing-support', 'widget/support', undefined, {}),
  ...value('settings-needed', 'settings', undefined),
  {
    name: 'letters of a key swapped',
    code: 'manifest/unknown-key',
    spoil: swapAny(
      MANIFEST,
      /"(?:init_once|installation|is_tour|required|short_description|support)":/g,
      (key) => key.replace(/(\w)(\w)":$/, '$2$1x":'),
    ),
  },
  ...value('unknown-key', 'widget/category', 'sales'),
  ...value('unknown-key', 'countries', ['us']),
  ...value('schema-key', '$schema', './manifest.schema.json'),
  // Values.
  ...value('interface-version', 'widget/interface_version', 1, 3, 4),
  ...value('number-as-text', 'widget/interface_version', '2'),
  ...value('version-format', 'widget/version', '1', '1.0', 'v1.0.0', '1.0.0-beta', 'latest'),
  ...value('text-as-number', 'widget/version', 1.5, 2),
  ...value('placeholder', 'widget/version', '%WidgetVersion%'),
  ...value('boolean-as-text', 'widget/init_once', 'Y', 'N', 'true', 'false', 1),
  ...value('boolean-as-text', 'widget/installation', 'y', 'yes'),
  ...value('wrong-type', 'widget/init_once', null, 'sometimes', []),
  ...value('wrong-type', 'widget/name', null, ['widget.name']),
  ...value('wrong-structure', 'widget', 'x', null, ['x']),
  ...value('wrong-structure', 'locations', { lcard: 1 }, 5),
  ...value('list-as-text', 'locations', 'settings'),
  ...value('list-as-text', 'widget/locale', 'en'),
  ...value('object-as-list', 'settings', []),
  ...value('empty-value', 'widget/name', ''),
  ...value('no-locale', 'widget/locale', []),
  ...value('duplicate-locale', 'widget/locale', ['en', 'es', 'en']),
  ...value('unknown-locale', 'widget/locale', ['en', 'es', 'fr'], ['en', 'es', 'br'], ['en', 'es', 'EN-us']),
  ...value('support-link', 'widget/support/link', 'example.com', 'ask us'),
  ...value('support-email', 'widget/support/email', 'help', 'help@example'),
  ...value('example-support', 'widget/support/email', 'support@kommo.com'),
  ...value('unreachable-url', 'widget/support/link', 'https://localhost:3000/help'),
  ...value('legacy-key', 'widget/code', 'my_code'),
  ...value('code-without-key', 'widget/secret_key', 'abc'),
  ...value('widget-code', 'widget/code', '1st-code'),
  ...value('showcase-installation', 'widget/is_showcase', true),
  // Locations.
  ...['everywere', 'advancedSettings', 'lcrad-1', 'dashboard', 'sttings', 'salesbot'].map((location) => ({
    name: `location ${location}`,
    code: 'manifest/unknown-location',
    spoil: addLocation(location),
  })),
  ...['settings-1', 'everywhere-0', 'lcard-2', 'card_sdk-1', 'sms-0'].map((location) => ({
    name: `location ${location}`,
    code: 'manifest/bad-postfix',
    spoil: addLocation(location),
  })),
  { name: 'both postfixes', code: 'manifest/one-postfix', spoil: addLocation('lcard-0') },
  { name: 'a location twice', code: 'manifest/duplicate-location', spoil: addLocation('settings') },
  { name: 'no postfix', code: 'manifest/missing-postfix', spoil: addLocation('cucard') },
  { name: 'only amoCRM has it', code: 'manifest/amocrm-only-location', spoil: addLocation('tline') },
  ...value('no-locations', 'locations', []),
  ...BLOCKS.map(([location, code]) => needed(location, `${code}-needed`)),
  ...BLOCKS.map(([location, code]) => unused(location, `${code}-unused`)),
  needed('amoforms', 'amoforms-settings-needed'),
  ...value('amoforms-settings-unused', 'amoforms_settings', { title: 'widget.name' }),
  {
    name: 'a tab without a card',
    code: 'manifest/card-sdk-needs-card',
    spoil: set(MANIFEST, { locations: ['settings', 'card_sdk'] }),
  },
  {
    name: 'a tab without settings',
    code: 'manifest/card-sdk-needs-settings',
    spoil: set(MANIFEST, { locations: ['lcard-1', 'card_sdk'] }),
  },
  {
    name: 'a custom field without settings',
    code: 'manifest/custom-needs-location',
    spoil: set(MANIFEST, {
      locations: ['lcard-1'],
      'settings/x': { name: 'widget.name', type: 'custom', required: false },
    }),
  },
  // Fields and blocks.
  ...value(
    'field-type',
    'settings/x',
    { name: 'widget.name', type: 'password', required: true },
    { name: 'widget.name', type: 'list', required: true },
  ),
  ...value(
    'field-incomplete',
    'settings/x',
    { name: 'widget.name', required: true },
    { type: 'text', required: true },
  ),
  ...value('field-required', 'settings/x', { name: 'widget.name', type: 'text' }),
  ...value('field-code', 'settings/api-key', { name: 'widget.name', type: 'text', required: false }),
  ...['status', 'version', 'path'].flatMap((code) =>
    value('reserved-field', `settings/${code}`, { name: 'widget.name', type: 'text', required: false }),
  ),
  {
    name: 'two custom fields',
    code: 'manifest/several-custom-fields',
    spoil: set(MANIFEST, {
      'settings/x': { name: 'widget.name', type: 'custom', required: false },
      'settings/y': { name: 'widget.name', type: 'custom', required: false },
    }),
  },
  {
    name: 'settings that nobody sees',
    code: 'manifest/settings-ignored',
    spoil: set(MANIFEST, {
      'widget/installation': false,
      'settings/x': { name: 'widget.name', type: 'text', required: false },
    }),
  },
  ...inBlock('dp-action-multiple', 'dp/action_multiple', undefined),
  ...inBlock('insecure-url', 'dp/webhook_url', 'http://example.com/dp', 'example.com'),
  ...inBlock('insecure-url', 'sms/endpoint', 'http://example.com', '/sms'),
  ...inBlock('incomplete-block', 'sms/endpoint', undefined),
  ...inBlock('incomplete-block', 'mobile/frame_url', undefined),
  ...inBlock('incomplete-block', 'advanced/title', undefined),
  ...inBlock('incomplete-block', 'left_menu/parcels/title', undefined),
  ...inBlock('mobile-color', 'mobile/color', '#369', '336699', 'blue'),
  ...inBlock('salesbot-no-handler', 'salesbot_designer', {}),
  ...inBlock('salesbot-field-type', 'salesbot_designer/send/settings/text/type', 'number', 'date'),
  ...inBlock('salesbot-logo', 'salesbot_designer/logo', '/images/nothing.png'),
  ...inBlock('left-menu-sort', 'left_menu/parcels/sort/after', 'lead', 'nothing'),
  ...inBlock('left-menu-hidden', 'left_menu/settings', { is_hidden: true, submenu: {} }),
  ...inBlock('left-menu-icon', 'left_menu/parcels/icon', undefined, 'images/nothing.svg'),
  ...inBlock('tour-disabled', 'tour/is_tour', false),
  ...inBlock('tour-languages', 'tour/tour_images/es', undefined),
  ...inBlock('tour-image-count', 'tour/tour_images/en', []),
  ...inBlock('tour-image-path', 'tour/tour_images/en', ['tour.png']),
  ...inBlock('tour-image-missing', 'tour/tour_images/en', ['/images/nothing.png']),
];
