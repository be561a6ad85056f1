import { type Documented, SOURCES } from './documented.ts';

const { script, mechanics, card, sources, seen } = SOURCES;
const method = (source: string): Documented => ({ type: 'function', source });

/** Everything that the page gives a widget as `self`. */
export const WIDGET_MEMBERS = {
  params: { type: 'object', source: script },
  langs: { type: 'object', source: script },
  ns: { type: 'string', source: mechanics },
  init_once: { type: 'string', source: mechanics },
  callbacks: { type: 'object', source: script },
  system: method(script),
  get_settings: method(script),
  set_settings: method(script),
  get_version: method(script),
  get_install_status: method(script),
  set_status: method(script),
  set_lang: method(mechanics),
  i18n: method(script),
  render: method(script),
  render_template: method(script),
  crm_post: method(script),
  $authorizedAjax: method('Kommo docs/one-time-tokens'),
  get_accounts_current: method(script),
  get_current_card_contacts_data: method(script),
  list_selected: method('Kommo docs/lists-sdk'),
  widgetsOverlay: method(script),
  add_action: method('Kommo docs/click-to-call'),
  add_source: method(card),
  get_pipeline_id: method(sources),
  setSdkCatalogId: method('Kommo docs/lists-sdk'),
  listenSocketChannel: method(mechanics),
  helpers: { type: 'object', source: seen },
} as const satisfies Record<string, Documented>;

export type WidgetMember = keyof typeof WIDGET_MEMBERS;

/**
 * Names that public widgets call on `self` and that the live page does not have either: a widget that calls one fails
 * there as it does here.
 */
export const NO_WIDGET_MEMBERS: readonly string[] = [
  'save_settings',
  'render_object',
  'add_call_notify',
  'getTemplate',
  'notifers',
];
