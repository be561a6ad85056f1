// Made from schema/manifest.schema.json by scripts/generate.mjs. Do not edit.

export type LocationValue =
  | 'lcard-1'
  | 'lcard-0'
  | 'lcard'
  | 'ccard-1'
  | 'ccard-0'
  | 'ccard'
  | 'comcard-1'
  | 'comcard-0'
  | 'comcard'
  | 'cucard-1'
  | 'cucard-0'
  | 'cucard'
  | 'llist-1'
  | 'llist-0'
  | 'llist'
  | 'clist-1'
  | 'clist-0'
  | 'clist'
  | 'culist-1'
  | 'culist-0'
  | 'culist'
  | 'tlist-1'
  | 'tlist-0'
  | 'tlist'
  | 'settings'
  | 'advanced_settings'
  | 'everywhere'
  | 'card_sdk'
  | 'catalogs'
  | 'digital_pipeline'
  | 'lead_sources'
  | 'salesbot_designer'
  | 'widget_page'
  | 'sms'
  | 'mobile_card'
  | 'ai_agent'
  | 'website_chat_button'
  | 'whatsapp_modal'
  | 'tline'
  | 'tcalendar'
  | 'amoforms'
  | 'personal_page';

/**
 * manifest.json of a Kommo or amoCRM widget.
 */
export interface Manifest {
  /**
   * Address of this schema, for the editor. Remove it before a public upload: keys that Kommo does not know can be refused.
   */
  $schema?: string;
  widget: ManifestWidget;
  /**
   * Pages and places where the widget runs. Declare only those that it uses.
   */
  locations: LocationValue[];
  settings?: ManifestSettings;
  tour?: ManifestTour;
  dp?: ManifestDp;
  advanced?: ManifestAdvanced;
  salesbot_designer?: ManifestSalesbotDesigner;
  left_menu?: ManifestLeftMenu;
  sms?: ManifestSms;
  mobile?: ManifestMobile;
  amoforms_settings?: ManifestAmoformsSettings;
}
/**
 * What the widget is: names, version, languages, support.
 */
export interface ManifestWidget {
  /**
   * Name of the widget: path of a text in the i18n files, normally "widget.name". A public integration shows its own name instead.
   */
  name: string;
  /**
   * Description in the modal: path of a text in the i18n files. The text may hold HTML and the tags #HOST#, #SUBDOMAIN#, #LOGIN#, #ACCOUNT_ID#, #USER_ID# and #TOP_LEVEL_DOMAIN#.
   */
  description: string;
  /**
   * Short description at the left of the modal: path of a text in the i18n files.
   */
  short_description: string;
  /**
   * Version, three numbers with dots. It must grow with every upload, because files are cached under it.
   */
  version?: string;
  /**
   * Version of the interface: always 2. 1 was the interface before it and is gone.
   */
  interface_version: 2;
  /**
   * true: init() and bind_actions() run once in a session and the widget lives on every page, so that it must clean up after itself. false: they run on every page of its locations.
   */
  init_once?: boolean;
  /**
   * Languages of the widget; each needs its file i18n/<language>.json, all with the same keys.
   *
   * @minItems 1
   */
  locale: ('en' | 'es' | 'pt' | 'tr' | 'id' | 'ru')[];
  /**
   * true: the widget is installed and has settings. false: it is only listed, and "settings" is ignored.
   */
  installation: boolean;
  /**
   * true: the button says View instead of Install (amoCRM). Needs "installation": false.
   */
  is_showcase?: boolean;
  support?: ManifestSupport;
  /**
   * Code of the widget. Only for updates of old widgets: Kommo gives every new integration its code, and another one here makes the upload fail.
   */
  code?: string;
  /**
   * Key of an old widget, together with "code". New widgets have none.
   */
  secret_key?: string;
}
/**
 * Where users get help: a link, an address or both. Public integrations need it.
 */
export interface ManifestSupport {
  /**
   * Address of the support page; it must work.
   */
  link?: string;
  /**
   * E-mail address of the support; needed where there is no link.
   */
  email?: string;
}
/**
 * Fields of the settings modal, by their code. The values are what get_settings() and onSave() give.
 */
export interface ManifestSettings {
  [k: string]: SettingsField;
}
/**
 * Field of the settings modal.
 */
export interface SettingsField {
  /**
   * Caption of the field: path of a text in the i18n files.
   */
  name: string;
  /**
   * Kind of the field.
   */
  type: 'text' | 'pass' | 'users' | 'users_lp' | 'custom';
  /**
   * Whether saving is blocked while the field is empty.
   */
  required?: boolean;
}
/**
 * Slide show of the listing.
 */
export interface ManifestTour {
  /**
   * Always true; false is no longer accepted: leave the block out instead.
   */
  is_tour: true;
  tour_images: TourImages;
  /**
   * Text beside the pictures: path of a text in the i18n files.
   */
  tour_description: string;
}
/**
 * Pictures by language: one to five each, 1188x616 pixels.
 */
export interface TourImages {
  /**
   * @minItems 1
   * @maxItems 5
   */
  [k: string]: string[];
}
/**
 * Trigger of the Digital Pipeline. Goes with the location "digital_pipeline".
 */
export interface ManifestDp {
  settings: DpSettings;
  /**
   * Whether the trigger may stretch over several stages.
   */
  action_multiple?: boolean;
  /**
   * Address that is called when the trigger fires. https only.
   */
  webhook_url?: string;
  /**
   * Name of the trigger (amoCRM): path of a text in the i18n files.
   */
  title?: string;
}
/**
 * Fields of the form of the trigger, by their code.
 */
export interface DpSettings {
  /**
   * Older place of "dp.action_multiple".
   */
  action_multiple?: boolean;
  [k: string]: DpField | boolean | undefined;
}
/**
 * Field of the form of the trigger.
 */
export interface DpField {
  /**
   * Caption of the field: path of a text in the i18n files.
   */
  name: string;
  /**
   * Kind of the field.
   */
  type: 'text' | 'textarea' | 'pass' | 'users' | 'users_lp' | 'custom';
  /**
   * Whether saving is blocked while the field is empty.
   */
  required?: boolean;
}
/**
 * Own page in Settings. Goes with the location "advanced_settings".
 */
export interface ManifestAdvanced {
  /**
   * Title of the page: path of a text in the i18n files. It must not look like a page of the system.
   */
  title: string;
}
/**
 * Steps of the Salesbot designer, by their handler code. Goes with the location "salesbot_designer".
 */
export interface ManifestSalesbotDesigner {
  /**
   * Picture of the step.
   */
  logo?: string;
  [k: string]: SalesbotHandler | string | undefined;
}
/**
 * One step of the Salesbot designer.
 */
export interface SalesbotHandler {
  /**
   * Name of the step: path of a text in the i18n files.
   */
  name: string;
  settings?: SalesbotSettings;
}
/**
 * Fields of the step, by their code.
 */
export interface SalesbotSettings {
  [k: string]: SalesbotField;
}
/**
 * Field of a step.
 */
export interface SalesbotField {
  /**
   * Caption of the field: path of a text in the i18n files.
   */
  name: string;
  /**
   * Which fields of an entity can be picked as the value.
   */
  type: 'text' | 'numeric' | 'url';
  /**
   * Value at first: literal, or the path of a text in the i18n files.
   */
  default_value?: string | number;
  /**
   * true: the user types the value. false: the user picks a field of an entity.
   */
  manual?: boolean;
  /**
   * Whether the step needs a value.
   */
  required?: boolean;
}
/**
 * Items of the left menu, by their code. Own items go with the location "widget_page"; "stats" and "settings" get further sub-items; the other system items can be hidden.
 */
export interface ManifestLeftMenu {
  dashboard?: HiddenMenuItem;
  leads?: HiddenMenuItem;
  customers?: HiddenMenuItem;
  tasks?: HiddenMenuItem;
  catalogs?: HiddenMenuItem;
  mail?: HiddenMenuItem;
  stats?: SystemMenuItem;
  settings?: SubmenuHolder;
  [k: string]: MenuItem | HiddenMenuItem | SystemMenuItem | SubmenuHolder | undefined;
}
/**
 * System section that can be hidden.
 */
export interface HiddenMenuItem {
  /**
   * true: the section is hidden.
   */
  is_hidden?: boolean;
}
/**
 * System section that can be hidden or get further sub-items.
 */
export interface SystemMenuItem {
  /**
   * true: the section is hidden.
   */
  is_hidden?: boolean;
  submenu?: Submenu;
}
/**
 * Sub-items by their code.
 */
export interface Submenu {
  [k: string]: SubmenuItem;
}
export interface SubmenuItem {
  /**
   * Caption of the sub-item: path of a text in the i18n files.
   */
  title: string;
  /**
   * Place among the sub-items, from small to large.
   */
  sort?: number;
}
/**
 * System section with further sub-items.
 */
export interface SubmenuHolder {
  submenu: Submenu;
}
/**
 * Own section of the left menu.
 */
export interface MenuItem {
  /**
   * Caption of the section: path of a text in the i18n files.
   */
  title: string;
  /**
   * Icon of the section: path of a picture in the archive, normally an SVG.
   */
  icon?: string;
  icons?: MenuIcons;
  sort?: MenuSort;
  submenu?: Submenu;
}
/**
 * Icons of the section for the light and the dark theme, instead of "icon".
 */
export interface MenuIcons {
  /**
   * Icon in the light theme.
   */
  light: string;
  /**
   * Icon in the dark theme.
   */
  dark: string;
}
/**
 * Place of the section; below Settings by default.
 */
export interface MenuSort {
  /**
   * System section that it follows.
   */
  after: 'dashboard' | 'leads' | 'customers' | 'tasks' | 'catalogs' | 'mail' | 'stats' | 'settings';
}
/**
 * Sender of system SMS. Goes with the location "sms".
 */
export interface ManifestSms {
  /**
   * Address that gets the messages. It must answer when the widget is uploaded.
   */
  endpoint: string;
}
/**
 * Frame in the card of the mobile app. Goes with the location "mobile_card".
 */
export interface ManifestMobile {
  /**
   * Address of the page in the frame.
   */
  frame_url: string;
  /**
   * Background of the header as #rrggbb; the text on it is white.
   */
  color: string;
}
/**
 * Web forms (amoCRM). Goes with the location "amoforms".
 */
export interface ManifestAmoformsSettings {
  /**
   * Title of the field: path of a text in the i18n files.
   */
  title: string;
  /**
   * Whether the form needs it.
   */
  required?: boolean;
  /**
   * Text where it is missing: path of a text in the i18n files.
   */
  error_text?: string;
}
