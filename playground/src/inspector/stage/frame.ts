import { signal } from '@preact/signals';

/** Address of the page in the frame, as its own address bar would show it. */
export const address = signal('');

let frame: HTMLIFrameElement | null = null;

export function setFrame(element: HTMLIFrameElement | null): void {
  frame = element;
}

export const isStage = (source: MessageEventSource | null): boolean =>
  source !== null && source === frame?.contentWindow;

/** Opens a page of the stage. The frame is loaded anew, so that the page is in its first state. */
export function go(path: string): void {
  const window = frame?.contentWindow;
  if (!window) return;
  const target = new URL(path, location.origin);
  if (target.origin !== location.origin) return;
  const before = new URL(window.location.href);
  // Another hash alone does not load a page anew.
  if (before.pathname === target.pathname && before.search === target.search) {
    window.location.replace(target.href);
    window.location.reload();
  } else window.location.assign(target.href);
}

export const reload = (): void => frame?.contentWindow?.location.reload();

export const back = (): void => frame?.contentWindow?.history.back();

/** Opens the page of the frame for another user, in another language or theme; the server keeps the choice. */
export function goAs(context: Readonly<Record<'lang' | 'user' | 'theme', string | undefined>>): void {
  // The page may be on the screen before it said where it is, and move without saying so.
  readAddress();
  const url = new URL(address.value || wantedAddress() || '/', location.origin);
  for (const [key, value] of Object.entries(context)) {
    if (value !== undefined) url.searchParams.set(`__${key}`, value);
  }
  go(url.pathname + url.search + url.hash);
}

/** Reads where the frame is and keeps it in the inspector's own address, so that a reload comes back to it. */
export function readAddress(): void {
  const here = frame?.contentWindow?.location;
  if (!here || here.protocol === 'about:') return;
  const path = here.pathname + here.search + here.hash;
  if (path === address.value) return;
  address.value = path;
  history.replaceState(null, '', `#${path}`);
}

/** What the inspector's own address asks for; nothing when it was opened plainly. */
export const wantedAddress = (): string => decodeURI(location.hash.slice(1));
