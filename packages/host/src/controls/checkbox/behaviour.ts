import { type ControlPage, SPACE } from '../control.ts';

const CHECKBOX = '.control-checkbox input[type=checkbox]';

interface SpecialEvents {
  change?: { trigger?: (this: Element) => void };
}

/**
 * Keeps `is-checked` on the label equal to its box, before any handler of a widget runs: a native change is seen in
 * the capture phase, a triggered one through jQuery's own hook for an event.
 */
export function installCheckbox({ $, document }: ControlPage): void {
  const show = (target: EventTarget | null): void => {
    const $input = $(target as Element);
    if ($input.is(CHECKBOX)) {
      const checked = $input.prop('checked') === true;
      $input.closest('.control-checkbox').toggleClass('is-checked', checked);
    }
  };
  document.addEventListener('change', (event) => show(event.target), true);
  const special = ($ as unknown as { event: { special: SpecialEvents } }).event.special;
  special.change = {
    ...special.change,
    trigger() {
      show(this);
    },
  };
  $(document).on(`controls:change:visual${SPACE}`, CHECKBOX, function (this: Element) {
    show(this);
  });
}
