/** Source: Kommo `docs/js-sdk`, amoCRM `web_sdk/js_sdk`. */
export interface ModalOptions {
  class_name?: string;
  /** The modal is in the page and empty: fill it, then `.trigger('modal:loaded').trigger('modal:centrify')`. */
  init($modal_body: JQuery): void;
  /** Before it closes; `false` keeps it open. */
  destroy?(): unknown;
  container?: HTMLElement | JQuery;
  disable_overlay_click?: boolean;
  disable_escape_keydown?: boolean;
  disable_enter_keydown?: boolean;
  disable_cancel_click?: boolean;
  disable_resize?: boolean;
  /** `false`: a white veil. */
  default_overlay?: boolean;
  init_animation?: boolean;
  can_centrify?: boolean;
  centrify_animation?: boolean;
  /** `.js-modal-accept` by default. */
  focus_element?: string;
  preload_templates?: string[];
}

/** What `new Modal(options)` gives. */
export interface Modal {
  readonly options: ModalOptions;
  destroy(): void;
  /** Replaces the content by a text that closes by itself after `timeout` milliseconds. */
  showSuccess(text: string, callback?: (() => void) | null, timeout?: number): void;
  showError(text: string, has_retry?: boolean): void;
}

export interface ModalConstructor {
  new (options: ModalOptions): Modal;
}
