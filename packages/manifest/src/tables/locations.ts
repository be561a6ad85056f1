import type { CallbackName } from './callbacks.ts';

/** Which brand of the platform knows a location. Kommo and amoCRM run the same widget engine. */
export type Platform = 'kommo' | 'amocrm' | 'both';

/** The blocks of `manifest.json` that a location can ask for. */
export type ManifestBlock =
  | 'settings'
  | 'advanced'
  | 'dp'
  | 'salesbot_designer'
  | 'sms'
  | 'mobile'
  | 'left_menu'
  | 'amoforms_settings';

export interface LocationInfo {
  readonly title: string;
  /** Whether `-0` and `-1` may follow (`-1`: the widget uses the right panel). Cards and lists only. */
  readonly postfix: boolean;
  readonly platform: Platform;
  /** `APP.getWidgetsArea()` on that page; `{code}` stands for the widget's code. Empty: no page of its own. */
  readonly area: string;
  /** `widget.system().area` on that page. */
  readonly systemArea: string;
  /** `APP.getV3WidgetsArea()`, the deprecated dotted name. */
  readonly v3Area: string;
  /** Where the simulated UI shows it; `{id}` and `{code}` are filled in. */
  readonly page: string;
  /** The callbacks that this location drives, besides render, init and bind_actions. */
  readonly callbacks: readonly CallbackName[];
  /** Blocks of the manifest that must be there. */
  readonly needs: readonly ManifestBlock[];
  /** Other locations that must be declared with it: one of each list, in any form of its postfix. */
  readonly needsLocations?: readonly (readonly string[])[];
  /** Files that must be in the archive. */
  readonly needsFiles?: readonly string[];
  /** Texts that every language must have. */
  readonly needsTexts?: readonly string[];
  /** Public integrations only: a private upload may declare it but sees nothing. */
  readonly publicOnly?: true;
}

const card = (title: string, entity: string, code: string, platform: Platform): LocationInfo => ({
  title,
  postfix: true,
  platform,
  area: `${entity}_card`,
  systemArea: code,
  v3Area: `${entity}.card`,
  page: `/${entity}/detail/{id}`,
  callbacks: [],
  needs: [],
});

const list = (
  title: string,
  entity: string,
  code: string,
  platform: Platform,
  page: string,
  selected: readonly CallbackName[],
): LocationInfo => ({
  title,
  postfix: true,
  platform,
  area: entity,
  systemArea: code,
  v3Area: `${entity}.list`,
  page,
  callbacks: selected,
  needs: [],
});

/**
 * Every value that `manifest.locations` may hold, and what follows from it.
 * Source: the vendor's pages on widget locations and areas (Kommo `docs/widget-locations`, amoCRM `areas`).
 */
export const LOCATIONS = {
  lcard: card('Lead card', 'leads', 'lcard', 'both'),
  ccard: card('Contact card', 'contacts', 'ccard', 'both'),
  comcard: card('Company card', 'companies', 'comcard', 'both'),
  cucard: card('Customer card', 'customers', 'cucard', 'both'),
  llist: list('Leads list', 'leads', 'llist', 'both', '/leads/list/', ['leads.selected']),
  clist: list('Contacts and companies list', 'contacts', 'clist', 'both', '/contacts/list/contacts/', [
    'contacts.selected',
    'companies.selected',
  ]),
  culist: list('Customers list', 'customers', 'culist', 'amocrm', '/customers/list/', ['customers.selected']),
  tlist: list('Tasks list', 'todo', 'tlist', 'both', '/todo/list/', ['todo.selected', 'tasks.selected']),
  tline: {
    title: 'Tasks line',
    postfix: false,
    platform: 'amocrm',
    area: 'todo-line',
    systemArea: 'tline',
    v3Area: 'todo.line',
    page: '/todo/line/',
    callbacks: ['calendarSync'],
    needs: [],
  },
  tcalendar: {
    title: 'Tasks calendar',
    postfix: false,
    platform: 'amocrm',
    area: 'todo-calendar',
    systemArea: 'tcalendar',
    v3Area: 'todo.calendar',
    page: '/todo/calendar/',
    callbacks: ['calendarSync'],
    needs: [],
  },
  settings: {
    title: 'Settings of the integration',
    postfix: false,
    platform: 'both',
    area: 'widgetsSettings',
    systemArea: 'settings',
    v3Area: 'settings.widgets',
    page: '/settings/widgets/#{code}',
    callbacks: ['settings', 'onSave', 'onInstall', 'destroy'],
    needs: ['settings'],
  },
  advanced_settings: {
    title: 'Own page in Settings',
    postfix: false,
    platform: 'both',
    area: 'advanced-settings:{code}',
    systemArea: 'advanced_settings',
    v3Area: 'widget.advanced_settings',
    page: '/settings/advanced/{code}',
    callbacks: ['advancedSettings'],
    needs: ['advanced'],
  },
  card_sdk: {
    title: 'Own tab in a card',
    postfix: false,
    platform: 'both',
    area: 'leads_card',
    systemArea: 'lcard',
    v3Area: 'leads.card',
    page: '/leads/detail/{id}?tab={code}',
    callbacks: ['loadPreloadedData', 'loadElements', 'linkCard', 'searchDataInCard'],
    needs: ['settings'],
    needsLocations: [['lcard', 'ccard', 'comcard', 'cucard'], ['settings']],
  },
  catalogs: {
    title: 'Element card of a list',
    postfix: false,
    platform: 'both',
    area: 'catalogs',
    systemArea: 'catalogs',
    v3Area: 'catalogs.sdk',
    page: '/catalogs/{id}',
    callbacks: ['loadCatalogElement'],
    needs: [],
  },
  digital_pipeline: {
    title: 'Trigger of the Digital Pipeline',
    postfix: false,
    platform: 'both',
    area: 'digital_pipeline',
    systemArea: 'digital_pipeline',
    v3Area: 'dp.settings',
    page: '/settings/pipeline/leads/{id}?trigger={code}',
    callbacks: ['dpSettings'],
    needs: ['dp'],
    needsFiles: ['images/logo_dp.png'],
  },
  lead_sources: {
    title: 'Lead source in the pipeline settings',
    postfix: false,
    platform: 'both',
    area: 'digital_pipeline',
    systemArea: 'digital_pipeline',
    v3Area: 'dp.settings',
    page: '/settings/pipeline/leads/{id}?source={code}',
    callbacks: ['onAddAsSource', 'onSource', 'settings'],
    needs: [],
  },
  salesbot_designer: {
    title: 'Step of the Salesbot designer',
    postfix: false,
    platform: 'both',
    area: 'salesbot_designer',
    systemArea: 'salesbot_designer',
    v3Area: 'salesbot.designer',
    page: '/settings/salesbot/new?widget={code}',
    callbacks: ['salesbotDesignerSettings', 'onSalesbotDesignerSave'],
    needs: ['salesbot_designer'],
  },
  sms: {
    title: 'Sender of system SMS',
    postfix: false,
    platform: 'both',
    area: '',
    systemArea: '',
    v3Area: '',
    page: '/settings/communications/?sms={code}',
    callbacks: [],
    needs: ['sms'],
  },
  mobile_card: {
    title: 'Card of the mobile app',
    postfix: false,
    platform: 'both',
    area: '',
    systemArea: '',
    v3Area: '',
    page: '/mobile/leads/{id}?widget={code}',
    callbacks: [],
    needs: ['mobile'],
  },
  widget_page: {
    title: 'Own section of the left menu',
    postfix: false,
    platform: 'both',
    area: 'widget-page:{code}',
    systemArea: 'widget_page',
    v3Area: 'widget.widget_page',
    page: '/widget_page/{code}',
    callbacks: ['initMenuPage'],
    needs: ['left_menu'],
    publicOnly: true,
  },
  website_chat_button: {
    title: 'Website chat button',
    postfix: false,
    platform: 'kommo',
    area: 'settings-communications',
    systemArea: 'website_chat_button',
    v3Area: 'settings.communications',
    page: '/settings/communications/?button={code}',
    callbacks: [],
    needs: [],
  },
  ai_agent: {
    title: 'AI agent',
    postfix: false,
    platform: 'kommo',
    area: 'settings-ai-agent',
    systemArea: 'ai_agent',
    v3Area: 'settings.ai_agent',
    page: '/settings/ai_agent/',
    callbacks: [],
    needs: [],
    needsTexts: ['widget.ai_agent_description'],
  },
  whatsapp_modal: {
    title: 'WhatsApp integrations',
    postfix: false,
    platform: 'amocrm',
    area: 'widgetsSettings',
    systemArea: 'settings',
    v3Area: 'settings.widgets',
    page: '/settings/widgets/?modal=whatsapp',
    callbacks: [],
    needs: [],
  },
  amoforms: {
    title: 'Web forms',
    postfix: false,
    platform: 'amocrm',
    area: '',
    systemArea: '',
    v3Area: '',
    page: '',
    callbacks: [],
    needs: ['amoforms_settings'],
    needsFiles: ['amoforms.js'],
  },
  personal_page: {
    title: 'Client cabinet',
    postfix: false,
    platform: 'amocrm',
    area: '',
    systemArea: '',
    v3Area: '',
    page: '',
    callbacks: [],
    needs: [],
    needsFiles: ['personal_page.js'],
  },
  everywhere: {
    title: 'Every page',
    postfix: false,
    platform: 'both',
    area: '',
    systemArea: '',
    v3Area: '',
    page: '/leads/detail/{id}',
    callbacks: [],
    needs: [],
  },
} as const satisfies Record<string, LocationInfo>;

/** A location without its postfix: `lcard`, `settings`. */
export type LocationCode = keyof typeof LOCATIONS;

export interface ParsedLocation {
  readonly code: LocationCode;
  /** Whether the widget wants the right panel there: `-1`, and also no postfix at all. */
  readonly panel: boolean;
  /** The postfix as written, or none. */
  readonly postfix: '-0' | '-1' | '';
}

/** Reads one value of `manifest.locations`; nothing when the value is not known. */
export function parseLocation(value: string): ParsedLocation | undefined {
  const match = /^([a-z_]+?)(-[01])?$/.exec(value);
  const code = match?.[1];
  if (code === undefined || !Object.hasOwn(LOCATIONS, code)) return undefined;
  const info: LocationInfo = LOCATIONS[code as LocationCode];
  const postfix = (match?.[2] ?? '') as ParsedLocation['postfix'];
  if (postfix !== '' && !info.postfix) return undefined;
  return { code: code as LocationCode, panel: info.postfix && postfix !== '-0', postfix };
}
