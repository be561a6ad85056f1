import { navigate } from './location.ts';

/** Addresses that belong to the server, not to the stage. */
const OUTSIDE = /^\/(__kit|upl|api|ajax|private|oauth2)(\/|$)/;

/**
 * Links inside the page open without a load: those of the pages, and `.js-navigate-link` that widgets write, which may
 * carry its address in `data-href`, also on elements that are no links.
 */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = target.closest('a[href], .js-navigate-link');
    const to = link && addressOf(link);
    if (!to || OUTSIDE.test(to.pathname)) return;
    event.preventDefault();
    navigate(to.href);
  });
}

function addressOf(link: Element): URL | undefined {
  const written =
    link.getAttribute('href') ?? link.getAttribute('data-href') ?? link.getAttribute('data-url');
  if (!written || written.startsWith('#') || link.hasAttribute('download')) return undefined;
  const frame = link.getAttribute('target');
  if (frame !== null && frame !== '' && frame !== '_self') return undefined;
  const url = URL.canParse(written, window.location.href)
    ? new URL(written, window.location.href)
    : undefined;
  return url?.origin === window.location.origin ? url : undefined;
}
