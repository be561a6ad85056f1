import { choose } from './choose.ts';
import { closeLists, mark, openList } from './list.ts';
import { itemsOf, LIST, MARKED, OPENED } from './parts.ts';

/** Arrows, Home, End, Enter, Space, Escape and a letter: as in a select of the browser. */
export function pressKey($: JQueryStatic, $select: JQuery, event: JQueryEventObject): void {
  const key = event.key;
  const opened = $select.find(LIST).hasClass(OPENED);
  if (!opened) {
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key)) return;
    event.preventDefault();
    openList($, $select);
    return;
  }
  const $items = itemsOf($select);
  const at = $items.index($items.filter(`.${MARKED}`));
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: $items.length - 1,
  };
  const step = steps[key];
  if (step !== undefined) mark($select, $items.eq(Math.min(Math.max(step, 0), $items.length - 1)));
  else if (key === 'Enter' || key === ' ') pick($, $select, $items.eq(at));
  else if (key === 'Escape' || key === 'Tab') closeLists($);
  else if (!typeAhead($, $select, key)) return;
  if (key === 'Tab') return;
  event.preventDefault();
  // An open list takes Escape for itself: the modal around it stays.
  event.stopPropagation();
}

function pick($: JQueryStatic, $select: JQuery, $item: JQuery): void {
  if ($item.length > 0) choose($select, $item);
  closeLists($);
}

/** Goes to the next item that begins with the letter. */
function typeAhead($: JQueryStatic, $select: JQuery, key: string): boolean {
  if (key.length !== 1) return false;
  const $items = itemsOf($select);
  const at = $items.index($items.filter(`.${MARKED}`));
  const order = [...$items.slice(at + 1).get(), ...$items.slice(0, at + 1).get()];
  const found = order.find((item) => $(item).text().trim().toLowerCase().startsWith(key.toLowerCase()));
  if (found) mark($select, $(found));
  return found !== undefined;
}
