import type { StagePage } from '@kommo-widget/host';
import { useEffect, useRef, useState } from 'preact/hooks';
import { host } from './host.ts';

/**
 * Hands the page over to the widgets, once, as soon as it has drawn itself: pass nothing while data are on their way.
 * A page that shows another entity is another page (the router gives it a new instance). True once the widgets are up.
 */
export function useStagePage(page: StagePage | undefined): boolean {
  const opened = useRef(false);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!page || opened.current) return;
    opened.current = true;
    nameWindow();
    host()
      .openPage(page)
      .catch((cause: unknown) => console.error(`The widgets did not get the page ${page.path}.`, cause))
      .finally(() => setReady(true));
  }, [page]);
  return ready;
}

/** The window is called as the page is, for the tabs and the history of the browser. */
function nameWindow(): void {
  const name = document.querySelector('#work_area h1')?.textContent?.trim();
  document.title = name ? `${name} · Kommo Widget Kit` : 'Kommo Widget Kit';
}
