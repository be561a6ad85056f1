import { BUTTON, itemsOf, LIST, MARKED, OPENED, ROOT, SELECTED, UPWARDS } from './parts.ts';

/** Closes every open list but one. */
export function closeLists($: JQueryStatic, except?: JQuery): void {
  $(`.${OPENED}`).each((_, list) => {
    const $select = $(list).closest(ROOT);
    if (except?.is($select)) return;
    $(list).removeClass(OPENED).removeClass(UPWARDS).find(`.${MARKED}`).removeClass(MARKED);
    $select.removeClass('control--select-opened').find(BUTTON).attr('aria-expanded', 'false');
  });
}

/** Opens a list, upwards where the window ends below it, and marks what is chosen. */
export function openList($: JQueryStatic, $select: JQuery): void {
  closeLists($, $select);
  const $list = $select.find(LIST).addClass(OPENED);
  $select.addClass('control--select-opened').find(BUTTON).attr('aria-expanded', 'true');
  const [list] = $list.get();
  if (!(list instanceof HTMLElement)) return;
  const { bottom, height, top } = list.getBoundingClientRect();
  const leavesBelow = bottom > globalThis.innerHeight && top > height;
  $list.toggleClass(UPWARDS, leavesBelow);
  const $selected = itemsOf($select).filter(`.${SELECTED}`).first();
  mark($select, $selected.length > 0 ? $selected : itemsOf($select).first());
}

/** Marks the item that Enter would choose. */
export function mark($select: JQuery, $item: JQuery): void {
  if ($item.length === 0) return;
  $select.find(`.${MARKED}`).removeClass(MARKED);
  const [element] = $item.addClass(MARKED).get();
  element?.scrollIntoView?.({ block: 'nearest' });
}
