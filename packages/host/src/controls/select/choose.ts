import { announceChange } from '../control.ts';
import { BUTTON, INPUT, ITEM, itemValue, ROOT, SELECTED } from './parts.ts';

/** Draws a select as having this item chosen; says nothing. */
export function showChoice($select: JQuery, $item: JQuery): void {
  const value = itemValue($item);
  const $button = $select.find(BUTTON).first();
  const $text = $button.find('.control--select--button-inner');
  const $inner = $item.find('.control--select--list--item-inner').first();
  $select.find(ITEM).removeClass(SELECTED).attr('aria-selected', 'false');
  $item.addClass(SELECTED).attr('aria-selected', 'true');
  ($text.length > 0 ? $text : $button).html(($inner.length > 0 ? $inner : $item).html());
  $button
    .attr('data-value', value)
    .data('value', value)
    .css('background-color', String($item.attr('data-color') ?? ''));
}

/** Gives a select another value as a person does: field, looks, then the events. */
export function choose($select: JQuery, $item: JQuery): void {
  const value = itemValue($item);
  const $input = $select.find(INPUT).first();
  const before = String($input.val() ?? '');
  showChoice($select, $item);
  // The attribute follows too: widgets read it by .attr('value') as often as by .val().
  $input.attr('data-prev-value', before).data('prev-value', before).val(value).attr('value', value);
  if (before !== value) announceChange($input);
}

/** Draws what a widget has written into the field. */
export function followField($: JQueryStatic, input: Element): void {
  const $select = $(input).closest(ROOT);
  const value = String($(input).val() ?? '');
  const $item = $select.find(ITEM).filter((_, item) => itemValue($(item)) === value);
  if ($item.length > 0 && !$item.first().hasClass(SELECTED)) showChoice($select, $item.first());
}
