import { type ControlPage, SPACE } from '../control.ts';
import { showChecked } from './title.ts';

const ROOT = '.js-control-checkboxes_dropdown, .checkboxes_dropdown';
const TITLE = '.checkboxes_dropdown__title_wrapper';
const OPEN = 'checkboxes_dropdown_opened';
const ITEM = '.checkboxes_dropdown .js-item-checkbox';

/** Opening and closing, "Select all", the title, keys. */
export function installDropdown(page: ControlPage): void {
  const { $, document } = page;

  const close = (except?: JQuery): void => {
    const $open = $(`.${OPEN}`);
    (except ? $open.not(except) : $open).removeClass(OPEN).find(TITLE).attr('aria-expanded', 'false');
  };
  const toggle = ($root: JQuery): void => {
    if ($root.hasClass('checkboxes_dropdown_disabled')) return;
    close($root);
    $root
      .toggleClass(OPEN)
      .find(TITLE)
      .attr('aria-expanded', String($root.hasClass(OPEN)));
    if ($root.hasClass(OPEN)) showChecked(page, $root);
  };

  $(document)
    .on(`click${SPACE}`, TITLE, function (this: Element) {
      toggle($(this).closest(ROOT));
    })
    .on(`click${SPACE}`, (event) => {
      close($(event.target).closest(ROOT));
    })
    .on(`change${SPACE} controls:change:visual${SPACE}`, ITEM, function (this: Element, event) {
      const $root = $(this).closest(ROOT);
      showChecked(page, $root);
      if (event.type === 'change') $(this).trigger('controls:change');
    })
    .on(`change${SPACE}`, '.js-master-checkbox', function (this: Element) {
      const checked = $(this).prop('checked') === true;
      $(this)
        .closest(ROOT)
        .find('.js-item-checkbox:not(:disabled)')
        .filter((_, item) => $(item).prop('checked') !== checked)
        .prop('checked', checked)
        .trigger('change');
    })
    .on(`keydown${SPACE}`, ROOT, function (this: Element, event) {
      pressKey($, $(this), event, toggle);
    });
}

function pressKey(
  $: JQueryStatic,
  $root: JQuery,
  event: JQueryEventObject,
  toggle: ($root: JQuery) => void,
): void {
  const onTitle = $(event.target).is(TITLE);
  const open = $root.hasClass(OPEN);
  if (event.key === 'Escape' && open) {
    toggle($root);
    $root.find(TITLE).trigger('focus');
  } else if (onTitle && (event.key === 'Enter' || event.key === ' ')) {
    toggle($root);
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (open || onTitle)) {
    if (!open) toggle($root);
    const $boxes = $root.find('input[type=checkbox]:visible, .js-master-checkbox, .js-item-checkbox');
    const next = $boxes.index($(event.target)) + (event.key === 'ArrowDown' ? 1 : -1);
    $boxes.eq(Math.min(Math.max(next, 0), $boxes.length - 1)).trigger('focus');
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
