import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Closes something that floats: on a click outside of it, on Escape and when the page below it moves. */
export function useDismiss(inside: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && inside.current?.contains(event.target))) close();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('scroll', outside, true);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('scroll', outside, true);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [open, close, inside]);
}
