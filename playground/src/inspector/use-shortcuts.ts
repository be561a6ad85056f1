import { useEffect } from 'preact/hooks';
import { openTab, TABS } from './panels/tabs.ts';
import { reload } from './stage/frame.ts';

/** Single keys for what is done often; not while somebody types. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const tab = TABS[Number(event.key) - 1];
      if (tab) openTab.value = tab;
      else if (event.key === 'r') reload();
      else if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('.inspector-address input')?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select, textarea, [contenteditable]');
