import { noteMissing } from '../reports/missing-members.ts';
import { addAction } from './add-action.ts';
import { addSource } from './add-source.ts';
import { authorizedAjax } from './authorized-ajax.ts';
import { crmPost } from './crm-post.ts';
import { getAccountsCurrent } from './get-accounts-current.ts';
import { getCurrentCardContactsData } from './get-current-card-contacts-data.ts';
import { getInstallStatus } from './get-install-status.ts';
import { getPipelineId } from './get-pipeline-id.ts';
import { getSettings } from './get-settings.ts';
import { getVersion } from './get-version.ts';
import { i18n } from './i18n.ts';
import { listSelected } from './list-selected.ts';
import { listenSocketChannel } from './listen-socket-channel.ts';
import { render } from './render.ts';
import { renderTemplate } from './render-template.ts';
import type { WidgetServices } from './services.ts';
import { setLang } from './set-lang.ts';
import { setSdkCatalogId } from './set-sdk-catalog-id.ts';
import { setSettings } from './set-settings.ts';
import { setStatus } from './set-status.ts';
import { system } from './system.ts';
import type { WidgetState } from './widget-state.ts';
import { widgetsOverlay } from './widgets-overlay.ts';

/** Every function of the widget object, by its name. */
export const MEMBERS = {
  system,
  get_settings: getSettings,
  set_settings: setSettings,
  get_version: getVersion,
  get_install_status: getInstallStatus,
  set_status: setStatus,
  set_lang: setLang,
  i18n,
  render,
  render_template: renderTemplate,
  crm_post: crmPost,
  $authorizedAjax: authorizedAjax,
  get_accounts_current: getAccountsCurrent,
  get_current_card_contacts_data: getCurrentCardContactsData,
  list_selected: listSelected,
  widgetsOverlay,
  add_action: addAction,
  add_source: addSource,
  get_pipeline_id: getPipelineId,
  setSdkCatalogId,
  listenSocketChannel,
} as const;

export type WidgetBase = { [Name in keyof typeof MEMBERS]: ReturnType<(typeof MEMBERS)[Name]> } & {
  readonly params: Record<string, unknown>;
  readonly langs: Record<string, unknown>;
  readonly helpers: { readonly Modal: WidgetServices['Modal'] };
};

/**
 * The base object, which becomes the prototype of the widget's function. Its members close over the widget, so they
 * work in the constructor, and detached from the instance.
 */
export function createBase(state: WidgetState, services: WidgetServices): WidgetBase {
  const members = Object.entries(MEMBERS).map(([name, make]) => [name, make(state, services)]);
  const base: WidgetBase = {
    ...Object.fromEntries(members),
    params: state.settings,
    langs: state.langs,
    helpers: { Modal: services.Modal },
  };
  return Object.setPrototypeOf(base, noteMissing(Object.prototype, 'self')) as WidgetBase;
}
