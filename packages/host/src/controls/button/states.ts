import { type ControlPage, SPACE } from '../control.ts';

const BUTTON = '.button-input';
const SPINNER = '.button-input__spinner';
const CONTENT = 'kitButtonContent';

/**
 * The states that widgets give a button by events: `button:load:start|stop` (a spinner in place of its text),
 * `button:save:enable|disable`, and `button:save:error`, which ends the spinner and shakes the button. What a busy button
 * shows otherwise is hidden by its own style and stays where it is: widgets change its text meanwhile, and some end the
 * state by hand, by taking off `data-loading`, that style and the spinner.
 */
export function installStates({ $, document }: ControlPage): void {
  const on = (event: string, change: ($button: JQuery) => void): void => {
    $(document).on(`${event}${SPACE}`, BUTTON, function (this: Element) {
      change($(this));
    });
  };
  const enable = ($button: JQuery, enabled: boolean): void => {
    $button.toggleClass('button-input-disabled', !enabled).attr('aria-disabled', String(!enabled));
    if (enabled) $button.prop('disabled', false);
  };
  const stop = ($button: JQuery): void => {
    $button.children(SPINNER).remove();
    ($button.data(CONTENT) as JQuery | undefined)?.css('display', '');
    $button
      .removeData(CONTENT)
      .removeClass('button-input-loading')
      .removeAttr('data-loading')
      .removeAttr('aria-busy');
  };

  on('button:load:start', ($button) => {
    if ($button.attr('data-loading')) return;
    stop($button);
    const content = $button.children().filter((_, child) => $(child).css('display') !== 'none');
    $button
      .data(CONTENT, content.css('display', 'none'))
      .append(
        '<div class="button-input__spinner"><span class="button-input__spinner__icon spinner-icon"></span></div>',
      )
      .addClass('button-input-loading')
      .attr({ 'data-loading': 'Y', 'aria-busy': 'true' });
  });
  on('button:load:stop', stop);
  on('button:save:enable', ($button) => enable($button, true));
  on('button:save:disable', ($button) => {
    stop($button);
    enable($button, false);
  });
  on('button:save:error', ($button) => {
    stop($button);
    $button.removeClass('button-input_error').width();
    $button.addClass('button-input_error');
  });
}
