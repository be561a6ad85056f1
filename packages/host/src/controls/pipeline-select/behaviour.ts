import { type ControlPage, SPACE } from '../control.ts';

const ROOT = '.pipeline-select-wrapper';
const OPEN = 'pipeline-select-wrapper_opened';
const INPUT = '.pipeline-select__input';

/** Opening, closing, and the caption that names what is chosen. */
export function installPipelineSelect({ $, document }: ControlPage): void {
  const close = ($except?: JQuery): void => {
    const $open = $(`.${OPEN}`);
    ($except ? $open.not($except) : $open)
      .removeClass(OPEN)
      .find('.pipeline-select__caption')
      .attr('aria-expanded', 'false');
  };
  const toggle = ($root: JQuery): void => {
    if ($root.hasClass('pipeline-select-wrapper_disabled')) return;
    close($root);
    $root
      .toggleClass(OPEN)
      .find('.pipeline-select__caption')
      .attr('aria-expanded', String($root.hasClass(OPEN)));
  };
  const show = (target: EventTarget | null): void => {
    const $root = $(target as Element).closest(ROOT);
    const names: string[] = [];
    $root.find(INPUT).each((_, input) => {
      const checked = $(input).prop('checked') === true;
      $(input).parent().toggleClass('is-checked', checked);
      if (checked) names.push($(input).parent().text().trim());
    });
    const $caption = $root.find('.pipeline-select__caption');
    $caption.text(names.join(', ') || ($caption.attr('data-title-empty') ?? ''));
  };

  // In the capture phase: a widget's handler on the control reads the labels that are checked.
  document.addEventListener(
    'change',
    (event) => {
      if ($(event.target as Element).is(INPUT)) show(event.target);
    },
    true,
  );
  $(document)
    .on(`click${SPACE}`, '.pipeline-select', function (this: Element, event) {
      if (!$(event.target).closest('.pipeline-select__dropdown').length) toggle($(this).closest(ROOT));
    })
    .on(`keydown${SPACE}`, ROOT, function (this: Element, event) {
      const open = $(this).hasClass(OPEN);
      const onCaption = $(event.target).is('.pipeline-select__caption');
      if (!(event.key === 'Escape' && open) && !(onCaption && (event.key === 'Enter' || event.key === ' ')))
        return;
      toggle($(this));
      event.preventDefault();
      event.stopPropagation();
    })
    .on(`click${SPACE}`, (event) => close($(event.target).closest(ROOT)))
    .on(`change${SPACE}`, INPUT, function (this: Element) {
      show(this);
      if (!$(this).closest(ROOT).hasClass('pipeline-select-wrapper_multiple')) close();
      $(this).trigger('controls:change');
    });
}
