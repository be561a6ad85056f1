import type { AnyNode } from 'acorn';

const NAMES = new Set(['self', '_this', 'that', '_self', 'widget', 'w']);

/** Whether an expression is what widgets call themselves by: `self`, `_this`, `widget`. */
export const isWidget = (node: AnyNode | null | undefined): boolean =>
  node?.type === 'Identifier' && NAMES.has(node.name);

/** The members that the page gives every widget. Source: Kommo `docs/script-js`, amoCRM `web_sdk/mechanics`. */
export const WIDGET_MEMBERS: readonly string[] = [
  'params',
  'langs',
  'ns',
  'init_once',
  'callbacks',
  'system',
  'get_settings',
  'set_settings',
  'get_version',
  'get_install_status',
  'set_status',
  'set_lang',
  'i18n',
  'render',
  'render_template',
  'crm_post',
  '$authorizedAjax',
  'get_accounts_current',
  'get_current_card_contacts_data',
  'list_selected',
  'widgetsOverlay',
  'add_action',
  'add_source',
  'get_pipeline_id',
  'setSdkCatalogId',
  'listenSocketChannel',
  'helpers',
];

/** Whether a call of that name sends a request. */
export const isRequest = (name: string): boolean =>
  /^(\$|jQuery)\.(ajax|get|post|getJSON)$/.test(name) ||
  /^(fetch|axios(\.\w+)?)$/.test(name) ||
  /\.(crm_post|\$authorizedAjax)$/.test(name);
