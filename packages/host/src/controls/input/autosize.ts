import { type ControlPage, SPACE } from '../control.ts';

const AUTOSIZE = '.js-control-autosize-input';

/** An input with `autosize_width` grows with its text, never below `min_size` (pixels). */
export function installAutosize({ $, document }: ControlPage): void {
  $(document).on(`input${SPACE} change${SPACE} focusin${SPACE}`, AUTOSIZE, function (this: Element) {
    const smallest = Number($(this).data('min-size')) || 0;
    const $ruler = $('<span>')
      .text(String($(this).val() || $(this).attr('placeholder') || ''))
      .css({ font: $(this).css('font'), position: 'absolute', visibility: 'hidden', whiteSpace: 'pre' })
      .appendTo(document.body);
    $(this).width(Math.max(smallest, Number($ruler.width()) + 2));
    $ruler.remove();
  });
}
