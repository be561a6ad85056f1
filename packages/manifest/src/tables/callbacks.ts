export interface CallbackInfo {
  /** The arguments as the host passes them, in the notation of the vendor's docs. */
  readonly args: string;
  /** What the host does with the result. */
  readonly returns: string;
  /** When the host calls it. */
  readonly when: string;
  /** Without it the widget does not start (`host`) or cannot be installed (`install`). */
  readonly required?: 'host' | 'install';
  readonly platform?: 'amocrm';
  /** Nothing here ever calls it: it belongs to a part of amoCRM that Kommo does not have. */
  readonly absent?: true;
  /** Not in the vendor's documentation, but called by the page or expected by widgets in the wild. */
  readonly undocumented?: true;
}

/**
 * Every function that a widget may put into `this.callbacks`; a dot leads into a nested object.
 * Source: Kommo `docs/script-js`, `docs/card-sdk`, `docs/salesbot-sdk`, amoCRM `web_sdk`.
 */
export const CALLBACKS = {
  render: {
    args: '()',
    returns: 'true, or a promise: then init follows; false: init never runs',
    when: 'each time a page of the widget opens, first of all',
    required: 'host',
  },
  init: { args: '()', returns: 'ignored', when: 'after render succeeded', required: 'host' },
  bind_actions: {
    args: '()',
    returns: 'ignored',
    when: 'after render, whatever it returned',
    required: 'host',
  },
  settings: {
    args: '($modal_body, context)',
    returns: 'ignored',
    when: 'the settings modal of the widget opened',
  },
  onSave: {
    args: "({active: 'Y'|'N', fields})",
    returns: 'true or a promise; false or a rejection aborts the save',
    when: 'Install or Save was clicked, and before the widget is disabled',
    required: 'install',
  },
  onInstall: { args: '()', returns: 'ignored', when: 'once, when the widget is installed' },
  destroy: { args: '()', returns: 'ignored', when: 'the page is left or the widget is disabled' },
  'leads.selected': { args: '()', returns: 'ignored', when: 'leads checked, More, the widget’s name' },
  'contacts.selected': {
    args: '()',
    returns: 'ignored',
    when: 'contacts or companies checked, More, the name',
  },
  'companies.selected': {
    args: '()',
    returns: 'ignored',
    when: 'companies checked, More, the name (where contacts.selected is missing)',
    undocumented: true,
  },
  'customers.selected': {
    args: '()',
    returns: 'ignored',
    when: 'customers checked, More, the name',
    platform: 'amocrm',
    undocumented: true,
  },
  'todo.selected': { args: '()', returns: 'ignored', when: 'tasks checked, More, the name' },
  'tasks.selected': {
    args: '()',
    returns: 'ignored',
    when: 'tasks checked, More, the name (where todo.selected is missing)',
    undocumented: true,
  },
  advancedSettings: { args: '()', returns: 'ignored', when: 'the widget’s own page in Settings opened' },
  advancedStats: {
    args: '()',
    returns: 'ignored',
    when: 'the widget’s own page in Statistics opened',
    undocumented: true,
  },
  dpSettings: { args: '()', returns: 'ignored', when: 'the trigger form opened in the Digital Pipeline' },
  salesbotDesignerSettings: {
    args: '($body, renderRow, params)',
    returns: '{exits: [{code, title}]}',
    when: 'the widget’s block was added or opened in the Salesbot designer',
  },
  onSalesbotDesignerSave: {
    args: '(handler_code, params)',
    returns: 'JSON text: the steps of the bot',
    when: 'the bot was saved',
  },
  onSource: { args: '(source)', returns: 'ignored', when: 'a source of the widget was used' },
  onAddAsSource: {
    args: '(pipeline_id)',
    returns: 'ignored',
    when: 'the widget was added as a lead source of a pipeline',
  },
  loadPreloadedData: {
    args: '()',
    returns: 'promise of [{id, sku, name, price}]',
    when: 'the widget’s tab in a card opened',
  },
  loadElements: {
    args: '(type, id)',
    returns: 'promise of [{id, sku, name, price, quantity}]',
    when: 'the widget’s tab in a card opened',
  },
  linkCard: {
    args: '({link, unlink})',
    returns: 'promise',
    when: 'the card was saved, a quantity changed or an element was unlinked',
  },
  searchDataInCard: {
    args: '(query, type, id)',
    returns: 'promise of [{id, sku, name, price}]',
    when: 'somebody searches in the widget’s tab',
  },
  initMenuPage: {
    args: '({location, item_code, subitem_code})',
    returns: 'ignored',
    when: 'a page of the left menu that belongs to the widget opened',
  },
  loadCatalogElement: {
    args: '({id, name, …})',
    returns: 'ignored',
    when: 'an element of the list bound to the widget is edited',
  },
  calendarSync: {
    args: '()',
    returns: '{name, description, enabled, onEnable, onDisable, onSetup?}',
    when: 'the synchronisation modal of the tasks opened',
    platform: 'amocrm',
  },
  register_steps: {
    args: '()',
    returns: 'ignored',
    when: 'the wizard of an industry solution asks for its steps',
    platform: 'amocrm',
    absent: true,
  },
  finish_wizard: {
    args: '()',
    returns: 'ignored',
    when: 'the wizard of an industry solution is through',
    platform: 'amocrm',
    absent: true,
  },
  get_tutorial: {
    args: '()',
    returns: 'ignored',
    when: 'the tutorial of an industry solution is shown',
    platform: 'amocrm',
    absent: true,
  },
} as const satisfies Record<string, CallbackInfo>;

export type CallbackName = keyof typeof CALLBACKS;
