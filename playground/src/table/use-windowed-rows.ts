import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn above and below those in sight, so that a quick scroll shows no gap. */
const SPARE = 8;

/** Which rows of equal height are in sight of a scrolling element: `first` up to, not with, `last`. */
export function useWindowedRows(
  holder: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { readonly first: number; readonly last: number } {
  const [sight, setSight] = useState({ first: 0, last: Math.min(count, 3 * SPARE) });
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / height);
      const rows = Math.ceil(element.clientHeight / height);
      // Whole steps of the spare, so that most scroll events draw nothing anew.
      const first = Math.max(0, Math.floor((top - SPARE) / SPARE) * SPARE);
      const last = Math.min(count, Math.ceil((top + rows + SPARE) / SPARE) * SPARE);
      setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [holder, count, height]);
  return sight;
}
