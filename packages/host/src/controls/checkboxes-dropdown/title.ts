import { numeral } from '../../twig/numeral.ts';
import type { ControlPage } from '../control.ts';

const ITEMS = '.js-item-checkbox';

/** What the closed control says about its checked items. */
export function titleOf({ $, lang, words }: ControlPage, $root: JQuery): string {
  const $title = $root.find('.checkboxes_dropdown__title').first();
  const $checked = $root.find(ITEMS).filter(':checked');
  if ($checked.length === 0) return $title.attr('data-title-empty') || words.not_selected;
  const names = $checked
    .get()
    .map((item) => textOf($, item))
    .join(', ');
  const forms = $title.attr('data-numeral') ?? '';
  const counts = $root.attr('data-title-kind') !== 'values' && forms !== '' && $checked.length > 1;
  const before = $title.attr('data-title-before') ?? '';
  return before + (counts ? `${$checked.length} ${numeral($checked.length, forms, lang)}` : names);
}

const textOf = ($: JQueryStatic, item: Element): string =>
  $(item).closest('.control-checkbox').find('.control-checkbox__text').text().trim();

/** Draws title and master box anew after boxes changed. */
export function showChecked(page: ControlPage, $root: JQuery): void {
  const $items = $root.find(ITEMS);
  const checked = $items.filter(':checked').length;
  $root
    .find('.checkboxes_dropdown__title')
    .first()
    .text(titleOf(page, $root))
    .toggleClass('checkboxes_dropdown__title_empty', checked === 0)
    .toggleClass('checkboxes_dropdown__title-selected', checked > 0);
  const all = checked > 0 && checked === $items.length;
  const $master = $root
    .find('.js-master-checkbox')
    .prop('checked', all)
    .prop('indeterminate', checked > 0 && !all);
  $master.closest('.control-checkbox').toggleClass('is-checked', all);
}
