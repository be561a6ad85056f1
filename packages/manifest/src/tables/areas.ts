import type { LocationCode } from './locations.ts';

/** A page of the UI as widgets know it. */
export interface AreaInfo {
  readonly title: string;
  /** The location whose widgets start there; none: only widgets of `everywhere`. */
  readonly location?: LocationCode;
  /** `widget.system().area`. */
  readonly systemArea: string;
  /** `APP.getV3WidgetsArea()`. */
  readonly v3Area: string;
  /** `APP.getBaseEntity()`. */
  readonly entity: string;
}

/**
 * What `APP.getWidgetsArea()` may answer. The two areas that carry a widget's code are listed with `{code}`.
 * Source: amoCRM `web_sdk/env_variables`; the values of `system().area` are also read by public widgets.
 */
export const AREAS = {
  leads_card: {
    title: 'Lead card',
    location: 'lcard',
    systemArea: 'lcard',
    v3Area: 'leads.card',
    entity: 'leads',
  },
  contacts_card: {
    title: 'Contact card',
    location: 'ccard',
    systemArea: 'ccard',
    v3Area: 'contacts.card',
    entity: 'contacts',
  },
  companies_card: {
    title: 'Company card',
    location: 'comcard',
    systemArea: 'comcard',
    v3Area: 'companies.card',
    entity: 'companies',
  },
  customers_card: {
    title: 'Customer card',
    location: 'cucard',
    systemArea: 'cucard',
    v3Area: 'customers.card',
    entity: 'customers',
  },
  leads: {
    title: 'Leads list',
    location: 'llist',
    systemArea: 'llist',
    v3Area: 'leads.list',
    entity: 'leads',
  },
  'leads-pipeline': {
    title: 'Pipeline',
    systemArea: 'leads-pipeline',
    v3Area: 'leads.pipeline',
    entity: 'leads',
  },
  'leads-trash': {
    title: 'Deleted leads',
    location: 'llist',
    systemArea: 'llist',
    v3Area: 'leads.trash',
    entity: 'leads',
  },
  contacts: {
    title: 'Contacts list',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'contacts.list',
    entity: 'contacts',
  },
  'contacts-trash': {
    title: 'Deleted contacts',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'contacts.trash',
    entity: 'contacts',
  },
  companies: {
    title: 'Companies list',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'companies.list',
    entity: 'companies',
  },
  'companies-trash': {
    title: 'Deleted companies',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'companies.trash',
    entity: 'companies',
  },
  customers: {
    title: 'Customers list',
    location: 'culist',
    systemArea: 'culist',
    v3Area: 'customers.list',
    entity: 'customers',
  },
  'customers-pipeline': {
    title: 'Customers pipeline',
    location: 'culist',
    systemArea: 'culist',
    v3Area: 'customers.pipeline',
    entity: 'customers',
  },
  'customers-trash': {
    title: 'Deleted customers',
    location: 'culist',
    systemArea: 'culist',
    v3Area: 'customers.trash',
    entity: 'customers',
  },
  todo: { title: 'Tasks list', location: 'tlist', systemArea: 'tlist', v3Area: 'todo.list', entity: 'todo' },
  'todo-line': {
    title: 'Tasks line',
    location: 'tline',
    systemArea: 'tline',
    v3Area: 'todo.line',
    entity: 'todo',
  },
  'todo-calendar': {
    title: 'Tasks calendar',
    location: 'tcalendar',
    systemArea: 'tcalendar',
    v3Area: 'todo.calendar',
    entity: 'todo',
  },
  'todo-trash': {
    title: 'Deleted tasks',
    location: 'tlist',
    systemArea: 'tlist',
    v3Area: 'todo.trash',
    entity: 'todo',
  },
  catalogs: {
    title: 'Lists',
    location: 'catalogs',
    systemArea: 'catalogs',
    v3Area: 'catalogs.list',
    entity: 'catalogs',
  },
  widgetsSettings: {
    title: 'Integrations',
    location: 'settings',
    systemArea: 'settings',
    v3Area: 'settings.widgets',
    entity: 'widgetsSettings',
  },
  'advanced-settings:{code}': {
    title: 'Own page in Settings',
    location: 'advanced_settings',
    systemArea: 'advanced_settings',
    v3Area: 'widget.advanced_settings',
    entity: 'settings',
  },
  'widget-page:{code}': {
    title: 'Own page of the left menu',
    location: 'widget_page',
    systemArea: 'widget_page',
    v3Area: 'widget.widget_page',
    entity: 'widget_page',
  },
  digital_pipeline: {
    title: 'Digital Pipeline',
    location: 'digital_pipeline',
    systemArea: 'digital_pipeline',
    v3Area: 'dp.settings',
    entity: 'leads',
  },
  salesbot_designer: {
    title: 'Salesbot designer',
    location: 'salesbot_designer',
    systemArea: 'salesbot_designer',
    v3Area: 'salesbot.designer',
    entity: 'settings',
  },
  settings: {
    title: 'General settings',
    systemArea: 'settings-profile',
    v3Area: 'settings.general',
    entity: 'settings',
  },
  'settings-users': {
    title: 'Users',
    systemArea: 'settings-users',
    v3Area: 'settings.users',
    entity: 'settings',
  },
  'settings-communications': {
    title: 'Communication tools',
    location: 'website_chat_button',
    systemArea: 'settings-communications',
    v3Area: 'settings.communications',
    entity: 'settings',
  },
  'settings-ai-agent': {
    title: 'AI agent',
    location: 'ai_agent',
    systemArea: 'ai_agent',
    v3Area: 'settings.ai_agent',
    entity: 'settings',
  },
  dashboard: { title: 'Dashboard', systemArea: 'dashboard', v3Area: 'dashboard', entity: 'dashboard' },
  mail: { title: 'Mail', systemArea: 'mail', v3Area: 'mail', entity: 'mail' },
  events: { title: 'Activity log', systemArea: 'events', v3Area: 'stats.events', entity: 'events' },
  authlog: { title: 'Sign-in log', systemArea: 'authlog', v3Area: 'stats.authlog', entity: 'authlog' },
  stats: { title: 'Statistics', systemArea: 'stats', v3Area: 'stats.pipeline', entity: 'stats' },
  'stats-human': {
    title: 'Statistics by user',
    systemArea: 'stats-human',
    v3Area: 'stats.human',
    entity: 'stats',
  },
  statsCalls: { title: 'Call statistics', systemArea: 'statsCalls', v3Area: 'stats.calls', entity: 'stats' },
} as const satisfies Record<string, AreaInfo>;

export type AreaCode = keyof typeof AREAS;
