import type { AreaCode } from './areas.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const CARDS: readonly AreaCode[] = ['leads_card', 'contacts_card', 'companies_card', 'customers_card'];
const LISTS: readonly AreaCode[] = ['leads', 'contacts', 'companies', 'customers', 'todo'];

/** A part of the page, and the selectors under which widgets look for it. `{code}` stands for a widget's code. */
export interface DomPart {
  readonly title: string;
  /** Pages that have it as soon as they are drawn; none: something must be opened or drawn first. */
  readonly areas: readonly AreaCode[] | 'all';
  readonly selectors: readonly string[];
}

const part = (title: string, areas: DomPart['areas'], selectors: string): DomPart => ({
  title,
  areas,
  selectors: words(selectors),
});

/**
 * The markup that widgets rely on. Class names and ids are facts of the live page; the looks are the kit's own.
 * Source: the vendor's samples and public widgets, by what they select, style and copy.
 */
export const DOM_CONTRACT = {
  frame: part(
    'Every page',
    'all',
    `#page_holder #work_area #left_menu #nav_menu .nav__menu__item div.nav__menu__item[data-entity=leads] .nav__notifications
     .left-menu-overlay .nav__top__userbar__userinfo__username .n-avatar .js-navigate-link #common--arrow-left`,
  ),
  list: part(
    'A list',
    LISTS,
    `#list_page_holder .list__body-right__top .content__top__preset .list__body-right__top__buttons .list__top__actions #widgets_block
     #card_widgets_overlay`,
  ),
  rows: part(
    'Rows of a list',
    [],
    '#list_table .list__table__holder .list-top-nav__text-button .cell-head__title .list-row__cell-head div[data-field-code] .js-list-row .list-row__cell .list-row__cell-template-id .content-table__item__inner .js-item-checkbox [class*=js-item-id-]',
  ),
  card: part(
    'A card',
    CARDS,
    `#card_holder .card-holder .card-holder__container .card-fields__top-name-field .linked-forms__group-wrapper .linked-forms__group-wrapper_main .js-cf-group-wrapper .card-entity-form__main-fields .js-button-with-loader .js-card #card_fields #card_name_holder .js-card-name .card-top-name
     .linked-form__field_reassign #lead_main_user-users_select_holder
     .card-entity-form__fields .card-fields__fields-block .card-cf-table-main-entity
     .linked-form__field .linked-form__field__label .linked-form__field__value .custom-scroll
     .card-entity-form__right-column .card-right-column #widgets_block .card-widgets .js-card-widgets .card-widgets__top
     .js-card-widgets-cap #nano-card-widgets .card-widgets__elements .card-widgets-container #card_widgets_overlay`,
  ),
  // A card that was not saved yet has none.
  composer: part(
    'The composer of a card',
    [],
    `.feed-compose .feed-compose-switcher__text .js-switcher-task .feed-compose__quick-actions-wrapper
     .feed-amojo__actions-inner .feed-note__actions-inner .feed-note__button #control-contenteditable__area
     .control-contenteditable__area .js-control-contenteditable-input`,
  ),
  leadCard: part(
    'A lead card with a contact',
    [],
    `#person_n #contacts_list .linked-form .control-fullname .linked-form__field_status .js-linked-form .linked-form__field[data-id] .phone_wrapper .email_wrapper .control-phone .js-control-phone .js-cf-actions-item[data-type=phone]
     .linked-form__field-pei .js-linked-with-actions.js-linked-has-actions[data-pei-code=phone] .card-cf-actions-tip .js-tip-items
     .control-phone__formatted input[name="lead[NAME]"] input[name^="CFV["] .linked-form__select .text-input`,
  ),
  contactCard: part(
    'A contact card with leads',
    [],
    '#person_name .control-fullname .contact-leads-block .contact-leads-card .card-leads__quick-add',
  ),
  feed: part(
    'The feed of a card with a task and a call',
    [],
    '.feed-note .feed-note-wrapper-call_in_out .feed-note-wrapper-task .feed-note__call-content .card-task .card-task-wrapper div[data-id] textarea[name=result] .card-task__button',
  ),
  taskComposer: part(
    'The composer of tasks',
    [],
    '.feed-compose_task-future .js-task-text-textarea .js-control-task_date_select .feed-note__button',
  ),
  panel: part(
    'The block of a widget in the right panel',
    [],
    `#widgets_block.js-widgets-active .js-card-widgets-on-off .card-widgets__widget .card-widgets__widget-{code}
     .card-widgets__widget[data-code="{code}"] .js-widget-caption-block .card-widgets__widget__caption #multi-widget_close
     .modal-body__close .single_widget__close .card-widgets__widget__caption__logo
     .card-widgets__widget__caption__logo_min .card-widgets__widget__caption__arrow
     .widgets__widget__caption__arrow_top .card-widgets__widget__body.js-body-hide`,
  ),
  gallery: part(
    'The list of integrations',
    ['widgetsSettings'],
    '.widget-card__status-text .public-integrations-list',
  ),
  settings: part(
    'The settings of an installed integration',
    [],
    `.modal.{code} .widget-settings__modal .modal-scroller .modal-body.modal-body-relative .widget-settings
     .widget-settings__base-space .widget_main_info .widget_settings_block__img .widget_settings_block__title
     .widget_settings_block__head-desc .widget-settings__command-plate .widget-state.widget-state_status_installed
     .widget-state__name .js-widget-uninstall .widget-settings__additional-block .widget-settings__desc-space
     .view-integration-modal__tabs .tabs .tabs__input#description .tabs__item .view-integration-modal__tab-key
     .view-integration-modal__keys .view-integration-modal__params-block .js-secret .view-integration-modal__access
     .integration-users-list__list
     .widget-settings__wrap-desc-space .widget_settings_block #widget_settings_block_{code} .widget_settings_block__descr
     .widget_settings_block__fields #widget_settings__fields_wrapper .widget_settings_block__item_field
     .widget_settings_block__title_field .widget_settings_block_users__title_field .widget_settings_block__input_field
     .widget_settings_block__controls__ .widget_settings_block__controls .widget_settings_block__controls_top
     .js-widget-save #save_{code} .switcher_wrapper .switcher .switcher__checkbox .widget-settings__switcher
     #widget_active__sw #{code}_custom #{code}_custom_content .default-overlay.modal-overlay .default-overlay-visible
     .modal-overlay_white .modal-overlay__spinner .modal-body__close .icon-modal-close`,
  ),
  install: part(
    'The settings of an integration that is not installed',
    [],
    '.widget-state_status_install .js-widget-install .install-widget__button#{code} .js-agreement-input',
  ),
  advanced: part(
    'A widget’s own page in Settings',
    [],
    `#list_page_holder #work-area-{code} .content__top__preset #sidebar.aside #filter_presets_holder .filter__list
     .aside__list-item .aside__list-item_selected`,
  ),
  menuPage: part('A widget’s own page of the left menu', [], '#list_page_holder #work-area-{code}'),
  cardTab: part('A widget’s tab in a card', [], '#{code}'),
  trigger: part(
    'The form of a trigger',
    [],
    `.digital-pipeline__item[data-stage-id] .digital-pipeline__item-inner form.digital-pipeline__edit-forms
     .digital-pipeline__short-task_widget-style_{code} [data-action=send_widget_hook] .js-trigger-save .digital-pipeline__edit-footer .dp_action__params
     #widget_settings__fields_wrapper .widget_settings_block__input_field`,
  ),
  salesbot: part(
    'The block of a widget in the Salesbot designer',
    [],
    '[data-field-name] [name=value_manual]',
  ),
  phone: part('The button of a dialer', [], '#left_menu .nav__notifications .calls-list-toggler'),
  modal: part(
    'A modal that asks to confirm',
    [],
    `.modal .modal-scroller.custom-scroll .modal-body .modal-body__inner .modal-body__actions .modal-body__actions__save
     .js-modal-accept .modal-body__close .default-overlay`,
  ),
  controls: part(
    'The twig controls',
    [],
    `.button-input .button-input_blue .button-input-inner .button-input-inner__text .button-input-wrapper
     .button-input__context-menu .button-cancel .button-delete .control-checkbox .control-checkbox__body
     .control-checkbox__helper .control-checkbox__text .is-checked .checkboxes_dropdown .checkboxes_dropdown__title
     .checkboxes_dropdown__title_wrapper .checkboxes_dropdown__list .checkboxes_dropdown__item
     .js-control-checkboxes_dropdown .js-master-checkbox .js-item-checkbox .date_field .js-control-date .text-input
     .text-input-textarea .control-radio .control-radio__label .control-radio__helper .control-radio-label-text
     .control--select .control--select--button .control--select--button-inner .control--select--list
     .control--select--list--item .control--select--list--item-inner .control--select--list--item-selected
     .control--select--input .control--suggest .control--suggest--input .js-control--suggest--input
     .js-control--suggest--list .control--suggest--list--item .switcher_wrapper .switcher .switcher__on
     .switcher__checkbox .pipeline-select .pipelines__wrapper .pipeline-select__dropdown__item__label input[type=file]
     select[multiple]`,
  ),
} as const satisfies Record<string, DomPart>;

export type DomPartName = keyof typeof DOM_CONTRACT;
