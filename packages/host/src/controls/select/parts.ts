/** The pieces of a select, found by the page's class names: a widget may have written the markup by hand. */
export const ROOT = '.control--select';
export const LIST = '.control--select--list';
export const ITEM = '.control--select--list--item';
export const BUTTON = '.control--select--button';
export const INPUT = '.control--select--input';
export const OPENED = 'control--select--list-opened';
export const SELECTED = 'control--select--list--item-selected';
export const MARKED = 'control--select--list--item-key_selected';
export const UPWARDS = 'control--select--list-to-top';

export const itemsOf = ($select: JQuery): JQuery =>
  $select.find(ITEM).not('.control--select--list--item-disabled').not('.hidden');

/** The value of an item: its attribute, else its text. */
export const itemValue = ($item: JQuery): string => $item.attr('data-value') ?? $item.text().trim();
