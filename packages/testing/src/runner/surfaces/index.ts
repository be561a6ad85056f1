import type { LocationCode } from '@kommo-widget/manifest';
import type { Surface } from '../surface.ts';
import { card } from './card.ts';
import { cardSdk } from './card-sdk.ts';
import { catalogs } from './catalogs.ts';
import { digitalPipeline } from './digital-pipeline.ts';
import { leadSources } from './lead-sources.ts';
import { list } from './list.ts';
import { plain } from './plain.ts';
import { salesbotDesigner } from './salesbot-designer.ts';
import { settings } from './settings.ts';
import { sms } from './sms.ts';
import { tasks } from './tasks.ts';

const none = (): undefined => undefined;
const leadCard = card('lcard', 'leads', 'lead');

/** How the runner visits each location of a manifest. The type wants every one. */
export const SURFACES: Readonly<Record<LocationCode, Surface>> = {
  lcard: leadCard,
  ccard: card('ccard', 'contacts', 'contact'),
  comcard: card('comcard', 'companies', 'company'),
  cucard: card('cucard', 'customers', 'customer'),
  llist: list('llist', '/leads/list/', 'leads.selected'),
  clist: list('clist', '/contacts/list/contacts/', 'contacts.selected', 'companies.selected'),
  culist: list('culist', '/customers/list/', 'customers.selected'),
  tlist: list('tlist', '/todo/list/', 'todo.selected', 'tasks.selected'),
  tline: tasks('tline', '/todo/line/'),
  tcalendar: tasks('tcalendar', '/todo/calendar/'),
  settings,
  advanced_settings: plain('advanced_settings', ({ code }) => `/settings/advanced/${code}`, {
    callbacks: ['advancedSettings'],
  }),
  card_sdk: cardSdk,
  catalogs,
  digital_pipeline: digitalPipeline,
  lead_sources: leadSources,
  salesbot_designer: salesbotDesigner,
  sms,
  mobile_card: plain('mobile_card', ({ ids, code }) => `/mobile/leads/${ids.lead ?? 0}?widget=${code}`),
  widget_page: plain('widget_page', ({ code }) => `/widget_page/${code}`, { callbacks: ['initMenuPage'] }),
  website_chat_button: plain('website_chat_button', ({ code }) => `/settings/communications/?button=${code}`),
  ai_agent: plain('ai_agent', () => '/settings/ai_agent/'),
  whatsapp_modal: plain('whatsapp_modal', () => '/settings/widgets/?modal=whatsapp'),
  amoforms: plain('amoforms', none),
  personal_page: plain('personal_page', none),
  everywhere: { ...leadCard, location: 'everywhere' },
};
