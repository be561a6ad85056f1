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
  /** Where the simulated UI shows it; `{id}` and `{code}` are filled in. Empty: amoCRM's alone, and not simulated. */
  readonly page: string;
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
    page: '/leads/detail/{id}',
  },
  contacts_card: {
    title: 'Contact card',
    location: 'ccard',
    systemArea: 'ccard',
    v3Area: 'contacts.card',
    entity: 'contacts',
    page: '/contacts/detail/{id}',
  },
  companies_card: {
    title: 'Company card',
    location: 'comcard',
    systemArea: 'comcard',
    v3Area: 'companies.card',
    entity: 'companies',
    page: '/companies/detail/{id}',
  },
  customers_card: {
    title: 'Customer card',
    location: 'cucard',
    systemArea: 'cucard',
    v3Area: 'customers.card',
    entity: 'customers',
    page: '/customers/detail/{id}',
  },
  leads: {
    title: 'Leads list',
    location: 'llist',
    systemArea: 'llist',
    v3Area: 'leads.list',
    entity: 'leads',
    page: '/leads/list/',
  },
  'leads-pipeline': {
    title: 'Pipeline',
    systemArea: 'leads-pipeline',
    v3Area: 'leads.pipeline',
    entity: 'leads',
    page: '/leads/pipeline/',
  },
  'leads-trash': {
    title: 'Deleted leads',
    location: 'llist',
    systemArea: 'llist',
    v3Area: 'leads.trash',
    entity: 'leads',
    page: '/leads/trash/',
  },
  contacts: {
    title: 'Contacts list',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'contacts.list',
    entity: 'contacts',
    page: '/contacts/list/contacts/',
  },
  'contacts-trash': {
    title: 'Deleted contacts',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'contacts.trash',
    entity: 'contacts',
    page: '/contacts/trash/',
  },
  companies: {
    title: 'Companies list',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'companies.list',
    entity: 'companies',
    page: '/contacts/list/companies/',
  },
  'companies-trash': {
    title: 'Deleted companies',
    location: 'clist',
    systemArea: 'clist',
    v3Area: 'companies.trash',
    entity: 'companies',
    page: '/companies/trash/',
  },
  customers: {
    title: 'Customers list',
    location: 'culist',
    systemArea: 'culist',
    v3Area: 'customers.list',
    entity: 'customers',
    page: '/customers/list/',
  },
  'customers-pipeline': {
    title: 'Customers pipeline',
    location: 'culist',
    systemArea: 'culist',
    v3Area: 'customers.pipeline',
    entity: 'customers',
    page: '',
  },
  'customers-trash': {
    title: 'Deleted customers',
    location: 'culist',
    systemArea: 'culist',
    v3Area: 'customers.trash',
    entity: 'customers',
    page: '/customers/trash/',
  },
  todo: {
    title: 'Tasks list',
    location: 'tlist',
    systemArea: 'tlist',
    v3Area: 'todo.list',
    entity: 'todo',
    page: '/todo/list/',
  },
  'todo-line': {
    title: 'Tasks line',
    location: 'tline',
    systemArea: 'tline',
    v3Area: 'todo.line',
    entity: 'todo',
    page: '/todo/line/',
  },
  'todo-calendar': {
    title: 'Tasks calendar',
    location: 'tcalendar',
    systemArea: 'tcalendar',
    v3Area: 'todo.calendar',
    entity: 'todo',
    page: '/todo/calendar/',
  },
  'todo-trash': {
    title: 'Deleted tasks',
    location: 'tlist',
    systemArea: 'tlist',
    v3Area: 'todo.trash',
    entity: 'todo',
    page: '/todo/trash/',
  },
  catalogs: {
    title: 'Lists',
    location: 'catalogs',
    systemArea: 'catalogs',
    v3Area: 'catalogs.list',
    entity: 'catalogs',
    page: '/catalogs/{id}',
  },
  widgetsSettings: {
    title: 'Integrations',
    location: 'settings',
    systemArea: 'settings',
    v3Area: 'settings.widgets',
    entity: 'widgetsSettings',
    page: '/settings/widgets/',
  },
  'advanced-settings:{code}': {
    title: 'Own page in Settings',
    location: 'advanced_settings',
    systemArea: 'advanced_settings',
    v3Area: 'widget.advanced_settings',
    entity: 'settings',
    page: '/settings/advanced/{code}',
  },
  'widget-page:{code}': {
    title: 'Own page of the left menu',
    location: 'widget_page',
    systemArea: 'widget_page',
    v3Area: 'widget.widget_page',
    entity: 'widget_page',
    page: '/widget_page/{code}',
  },
  digital_pipeline: {
    title: 'Digital Pipeline',
    location: 'digital_pipeline',
    systemArea: 'digital_pipeline',
    v3Area: 'dp.settings',
    entity: 'leads',
    page: '/settings/pipeline/leads/',
  },
  salesbot_designer: {
    title: 'Salesbot designer',
    location: 'salesbot_designer',
    systemArea: 'salesbot_designer',
    v3Area: 'salesbot.designer',
    entity: 'settings',
    page: '/settings/salesbot/',
  },
  settings: {
    title: 'General settings',
    systemArea: 'settings-profile',
    v3Area: 'settings.general',
    entity: 'settings',
    page: '/settings/profile/',
  },
  'settings-users': {
    title: 'Users',
    systemArea: 'settings-users',
    v3Area: 'settings.users',
    entity: 'settings',
    page: '/settings/users/',
  },
  'settings-communications': {
    title: 'Communication tools',
    location: 'website_chat_button',
    systemArea: 'settings-communications',
    v3Area: 'settings.communications',
    entity: 'settings',
    page: '/settings/communications/',
  },
  'settings-ai-agent': {
    title: 'AI agent',
    location: 'ai_agent',
    systemArea: 'ai_agent',
    v3Area: 'settings.ai_agent',
    entity: 'settings',
    page: '/settings/ai_agent/',
  },
  dashboard: {
    title: 'Dashboard',
    systemArea: 'dashboard',
    v3Area: 'dashboard',
    entity: 'dashboard',
    page: '/dashboard/',
  },
  mail: { title: 'Mail', systemArea: 'mail', v3Area: 'mail', entity: 'mail', page: '/mail/' },
  events: {
    title: 'Activity log',
    systemArea: 'events',
    v3Area: 'stats.events',
    entity: 'events',
    page: '/events/list/',
  },
  authlog: {
    title: 'Sign-in log',
    systemArea: 'authlog',
    v3Area: 'stats.authlog',
    entity: 'authlog',
    page: '/stats/authlog/',
  },
  stats: {
    title: 'Statistics',
    systemArea: 'stats',
    v3Area: 'stats.pipeline',
    entity: 'stats',
    page: '/stats/',
  },
  'stats-human': {
    title: 'Statistics by user',
    systemArea: 'stats-human',
    v3Area: 'stats.human',
    entity: 'stats',
    page: '/stats/human/',
  },
  statsCalls: {
    title: 'Call statistics',
    systemArea: 'statsCalls',
    v3Area: 'stats.calls',
    entity: 'stats',
    page: '/stats/calls/',
  },
} as const satisfies Record<string, AreaInfo>;

export type AreaCode = keyof typeof AREAS;
