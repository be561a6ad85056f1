/** What `new Modal({…})` takes. Source: Kommo `docs/modules`, amoCRM `web_sdk/system_modules`, and widgets in the wild. */
export interface ModalOptions {
  readonly class_name?: string;
  /** Runs inside the constructor; `this` is the modal. */
  readonly init?: (this: unknown, $modal_body: JQuery) => unknown;
  /** `false` keeps the modal open. */
  readonly destroy?: (this: unknown) => unknown;
  readonly container?: Element | JQuery | string;
  readonly disable_overlay_click?: boolean;
  readonly disable_escape_keydown?: boolean;
  readonly disable_enter_keydown?: boolean;
  readonly disable_cancel_click?: boolean;
  readonly disable_resize?: boolean;
  readonly init_animation?: boolean;
  /** `false`: the light overlay. */
  readonly default_overlay?: boolean;
  /** What gets the focus once the modal is there. */
  readonly focus_element?: string;
  readonly can_centrify?: boolean;
  readonly centrify_animation?: boolean;
  /** Addresses of templates; they are loaded before `modal:loaded` by the page, which has them already. */
  readonly preload_templates?: readonly string[];
}

export const DEFAULT_FOCUS = '.js-modal-accept';
