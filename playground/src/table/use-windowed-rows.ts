import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { firstSight, sightOf } from './sight.ts';

/** How long a list that is pulled through has to stand still until its rows are drawn. */
const CALM_MS = 100;

interface Rows {
  /** The first row to draw. */
  readonly first: number;
  /** The one after the last. */
  readonly last: number;
  /** Whether the list is being pulled through so quickly that no row can be read. */
  readonly hurried: boolean;
}

/** Which rows of equal height are in sight of a scrolling element. */
export function useWindowedRows(holder: RefObject<HTMLElement | null>, count: number, height: number): Rows {
  const [{ first, last, hurried }, setSight] = useState(() => firstSight(height));
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let visible = 0;
    let timer = 0;
    let scrolledAt = -CALM_MS;
    const look = (soon: boolean) =>
      setSight((before) => sightOf(element.scrollTop, visible, height, before, soon));
    const calm = () => setSight((before) => (before.hurried ? { ...before, hurried: false } : before));
    const scrolled = ({ timeStamp }: Event) => {
      look(timeStamp - scrolledAt < CALM_MS);
      scrolledAt = timeStamp;
      clearTimeout(timer);
      timer = window.setTimeout(calm, CALM_MS);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    // Its first call comes once the element has its size; to ask for it earlier would have the page laid out twice.
    const observer = new ResizeObserver(() => {
      visible = element.clientHeight;
      look(false);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', scrolled);
      observer.disconnect();
    };
  }, [holder, height]);
  return { first, last: Math.min(count, last), hurried };
}
