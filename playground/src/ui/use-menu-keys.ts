import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';

/** Arrows, Home and End walk through the items, a letter jumps to the next item that begins with it, Tab leaves. */
export function useMenuKeys(
  list: RefObject<HTMLElement | null>,
  close: () => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const items = [
        ...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? []),
      ];
      const at = items.findIndex((item) => item.matches(':focus'));
      if (event.key === 'Tab') close();
      const next = target(event.key, items, at);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    [list, close],
  );
}

function target(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter));
}
