import type { Words } from '../i18n/words.ts';
import type { ModalClass, PageModal } from './create-modal.ts';

/** What `new Confirm({…})` takes. */
export interface ConfirmOptions {
  readonly class_name?: string;
  readonly text?: string;
  readonly title?: string;
  readonly caption?: string;
  readonly accept_text?: string;
  readonly decline_text?: string;
  readonly accept?: () => unknown;
  readonly decline?: () => unknown;
}

/** `lib/components/base/confirm`: a question with two answers. Undocumented; shaped after its uses. */
export function createConfirmClass(
  Modal: ModalClass,
  $: JQueryStatic,
  words: Words,
): new (
  options?: ConfirmOptions,
) => PageModal {
  const button = (text: string, classes: string): JQuery =>
    $('<button type="button">')
      .addClass(`button-input ${classes}`)
      .append($('<span class="button-input-inner">').html(text));

  return function Confirm(options: ConfirmOptions = {}): PageModal {
    let answered = false;
    return new Modal({
      class_name: `modal-confirm ${options.class_name ?? ''}`,
      init(this: unknown, $modal_body) {
        const modal = this as PageModal;
        const answer = (given: (() => unknown) | undefined) => () => {
          answered = true;
          given?.();
          modal.destroy();
        };
        const $actions = $('<div class="modal-body__actions">').append(
          button(
            options.accept_text ?? words.button_ok,
            'button-input_blue js-modal-accept modal-body__actions__save',
          ).on('click', answer(options.accept)),
          button(options.decline_text ?? words.button_cancel, 'js-modal-decline').on(
            'click',
            answer(options.decline),
          ),
        );
        const $text = $('<div class="modal-body__inner">')
          .append($('<h2 class="modal-body__caption">').html(options.title ?? options.caption ?? ''))
          .append($('<p class="modal-body__text">').html(options.text ?? ''), $actions);
        $modal_body.trigger('modal:loaded').html('').append($text).trigger('modal:centrify');
      },
      destroy() {
        if (!answered) options.decline?.();
      },
    });
  } as unknown as new (
    options?: ConfirmOptions,
  ) => PageModal;
}
