import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Closes something that floats: on a click outside of it, on Escape and when the page below it moves. It hears as soon as
 * the thing is drawn: what takes the focus then can be closed by the very next key.
 */
export function useDismiss(inside: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useLayoutEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && inside.current?.contains(event.target))) close();
    };
    // Only what carries the floating part moves it; a field that scrolls its own text does not.
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && inside.current && target.contains(inside.current)) close();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', outside, true);
    // From the next frame on: until then the browser still tells of what was scrolled before it opened.
    const frame = requestAnimationFrame(() => document.addEventListener('scroll', onScroll, true));
    document.addEventListener('keydown', onEscape, true);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('scroll', onScroll, true);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [open, close, inside]);
}
