import type { Words } from '../i18n/words.ts';
import { trapTab } from './focus-trap.ts';
import { frame, message } from './markup.ts';
import { DEFAULT_FOCUS, type ModalOptions } from './options.ts';

/** A modal of the page: `lib/components/base/modal`, `widget.helpers.Modal`. */
export interface PageModal {
  readonly $modal: JQuery;
  readonly $modal_body: JQuery;
  readonly options: ModalOptions;
  /** Closes it, unless its widget answers `false`. */
  destroy(): void;
  /** Ends it whatever its widget says: its page is gone. */
  remove(): void;
  /** `has_retry` offers to try again, which triggers `modal:retry` on the body. */
  showError(text?: string, has_retry?: boolean): void;
  /** Closes by itself after so many milliseconds, and tells `callback` if it is a function. */
  showSuccess(text?: string, callback?: unknown, timeout?: number): void;
}

export type ModalClass = new (options?: ModalOptions) => PageModal;

const SUCCESS_MS = 2000;
let opened = 0;

/** The class, bound to the page's jQuery. All open modals are in `stack`, the topmost last. */
export function createModalClass($: JQueryStatic, words: Words, stack: PageModal[]): ModalClass {
  const { document } = globalThis;

  return class Modal implements PageModal {
    readonly $modal: JQuery;
    readonly $modal_body: JQuery;
    readonly options: ModalOptions;
    readonly ns: string;
    readonly #before = document.activeElement;
    #destroyed = false;
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor(options: ModalOptions = {}) {
      opened += 1;
      this.options = options;
      this.ns = `.modal:${opened}`;
      this.$modal = $(frame(options.class_name ?? '', options.default_overlay !== true));
      this.$modal_body = this.$modal.find('.modal-body');
      stack.push(this);
      this.#listen();
      $(options.container ?? document.body).append(this.$modal);
      $(document.body).addClass('page-modal-opened');
      this.#start();
    }

    #start(): void {
      const { init } = this.options;
      if (!init) return;
      init.call(this, this.$modal_body);
      this.#focus();
    }

    #listen(): void {
      const { disable_overlay_click, disable_cancel_click } = this.options;
      this.$modal_body.on('modal:loaded', () => this.#loaded()).on('modal:centrify', () => this.#loaded());
      this.$modal.on('click', '.modal-body__close', () => this.destroy());
      if (!disable_cancel_click) this.$modal.on('click', '.button-cancel', () => this.destroy());
      this.$modal.on('mousedown', (event) => {
        const onOverlay = $(event.target).is('.modal-scroller, .modal-overlay, .modal');
        if (onOverlay && !disable_overlay_click) this.destroy();
      });
      $(document).on(`keydown${this.ns}`, (event) => this.#key(event));
    }

    #key(event: JQueryEventObject): void {
      if (stack.at(-1) !== this) return;
      const [root] = this.$modal.get();
      if (event.key === 'Escape' && !this.options.disable_escape_keydown) this.destroy();
      else if (event.key === 'Enter' && !this.options.disable_enter_keydown) this.#enter(event);
      else if (root instanceof HTMLElement) trapTab(root, event);
    }

    #enter(event: JQueryEventObject): void {
      if ($(event.target).is('textarea, button, a, input, [contenteditable]')) return;
      this.$modal_body
        .find(this.options.focus_element ?? DEFAULT_FOCUS)
        .first()
        .trigger('click');
    }

    #loaded(): void {
      this.$modal.find('.modal-overlay__spinner').hide();
      this.$modal.addClass('modal_loaded');
    }

    #focus(): void {
      if (this.#destroyed) return;
      const $wanted = this.$modal_body.find(this.options.focus_element ?? DEFAULT_FOCUS).first();
      const [target] = ($wanted.length > 0 ? $wanted : this.$modal).get();
      if (target instanceof HTMLElement && !this.$modal_body.get(0)?.contains(document.activeElement))
        target.focus();
    }

    destroy(): void {
      if (!this.#destroyed && this.options.destroy?.call(this) !== false) this.remove();
    }

    remove(): void {
      if (this.#destroyed) return;
      this.#destroyed = true;
      clearTimeout(this.#timer);
      const at = stack.indexOf(this);
      if (at >= 0) stack.splice(at, 1);
      $(document).off(this.ns);
      this.$modal.remove();
      if (stack.length === 0) $(document.body).removeClass('page-modal-opened');
      if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
    }

    showSuccess(text?: string, callback?: unknown, timeout: number = SUCCESS_MS): void {
      this.#say(message('success', text || words.success, ''));
      this.#timer = setTimeout(() => {
        this.destroy();
        if (typeof callback === 'function') callback();
      }, timeout);
    }

    showError(text?: string, has_retry = false): void {
      const retry = has_retry
        ? `<button type="button" class="button-input button-input_blue js-modal-error-retry"><span class="button-input-inner"><span class="button-input-inner__text">${words.button_retry}</span></span></button>`
        : '';
      const close = `<button type="button" class="button-input button-cancel js-modal-accept"><span>${words.button_close}</span></button>`;
      this.#say(message('error', text || words.error, retry + close));
      this.$modal_body
        .find('.js-modal-error-retry')
        .on('click', () => this.$modal_body.trigger('modal:retry'));
    }

    /** Older widgets use this name. */
    _showError(text?: string, has_retry = false): void {
      this.showError(text, has_retry);
    }

    #say(html: string): void {
      this.$modal_body.html(html).trigger('modal:loaded').trigger('modal:centrify');
      this.#focus();
    }
  };
}
