import { type ControlPage, SPACE } from '../control.ts';

const ROOT = '.pipeline-select-wrapper';
const OPEN = 'pipeline-select-wrapper_opened';

/** Opening, closing, and the caption that names what is chosen. */
export function installPipelineSelect({ $, document }: ControlPage): void {
  const close = ($except?: JQuery): void => {
    const $open = $(`.${OPEN}`);
    ($except ? $open.not($except) : $open)
      .removeClass(OPEN)
      .find('.pipeline-select')
      .attr('aria-expanded', 'false');
  };
  const toggle = ($root: JQuery): void => {
    if ($root.hasClass('pipeline-select-wrapper_disabled')) return;
    close($root);
    $root
      .toggleClass(OPEN)
      .find('.pipeline-select')
      .attr('aria-expanded', String($root.hasClass(OPEN)));
  };
  const caption = ($root: JQuery): void => {
    const $caption = $root.find('.pipeline-select__caption');
    const names = $root
      .find('.pipeline-select__input:checked')
      .get()
      .map((input) => $(input).parent().text().trim());
    $caption.text(names.join(', ') || ($caption.attr('data-title-empty') ?? ''));
  };

  $(document)
    .on(`click${SPACE}`, '.pipeline-select', function (this: Element) {
      toggle($(this).closest(ROOT));
    })
    .on(`keydown${SPACE}`, ROOT, function (this: Element, event) {
      const open = $(this).hasClass(OPEN);
      const onCaption = $(event.target).is('.pipeline-select');
      if (!(event.key === 'Escape' && open) && !(onCaption && (event.key === 'Enter' || event.key === ' ')))
        return;
      toggle($(this));
      event.preventDefault();
      event.stopPropagation();
    })
    .on(`click${SPACE}`, (event) => close($(event.target).closest(ROOT)))
    .on(`change${SPACE}`, '.pipeline-select__input', function (this: Element) {
      const $root = $(this).closest(ROOT);
      $root.find('.pipeline-select__input').each((_, input) => {
        $(input)
          .parent()
          .toggleClass('is-checked', $(input).prop('checked') === true);
      });
      caption($root);
      if (!$root.hasClass('pipeline-select-wrapper_multiple')) close();
      $(this).trigger('controls:change');
    });
}
