import { signal } from '@preact/signals';

/** The address as pages see it. `visit` grows with every page that is opened; it stays when only the hash changes. */
export interface PageLocation {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
  readonly visit: number;
}

/** Queries that set the context of a page. The server has applied them; widgets must not see them. */
const CONTEXT = ['__lang', '__user', '__theme', '__scenario'];

export const location$ = signal<PageLocation>({ path: '/', search: '', hash: '', visit: 0 });

/** Takes the context off the address bar and follows the address from now on. */
export function startLocation(): void {
  dropContext();
  read(true);
  addEventListener('popstate', () => read(false));
  addEventListener('hashchange', () => read(false));
}

/** Opens a page of the stage without loading the window anew. `replace` leaves no step in the history. */
export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const url = new URL(to, window.location.href);
  if (url.origin !== window.location.origin) {
    window.location.assign(url.href);
    return;
  }
  history[replace ? 'replaceState' : 'pushState'](null, '', url.href);
  read(!replace && url.hash === '');
}

/** Shows another address for the page that is open: a tab, a filter. The page is not opened again. */
export function rewriteAddress(to: string): void {
  history.replaceState(null, '', to);
  const { pathname, search, hash } = window.location;
  location$.value = { path: pathname, search, hash: hash.slice(1), visit: location$.value.visit };
}

function read(opened: boolean): void {
  const { pathname: path, search, hash } = window.location;
  const before = location$.value;
  const moved = opened || path !== before.path || search !== before.search;
  if (!moved && hash.slice(1) === before.hash) return;
  location$.value = { path, search, hash: hash.slice(1), visit: before.visit + (moved ? 1 : 0) };
}

function dropContext(): void {
  const url = new URL(window.location.href);
  for (const name of CONTEXT) url.searchParams.delete(name);
  if (url.href !== window.location.href) history.replaceState(null, '', url.href);
}
