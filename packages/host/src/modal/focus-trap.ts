const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, [tabindex]';

const reachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.getClientRects().length > 0;

/** Keeps Tab inside an element: from the last thing back to the first, and the other way round. */
export function trapTab(
  root: HTMLElement,
  event: { key?: string; shiftKey?: boolean; preventDefault(): void },
): void {
  if (event.key !== 'Tab') return;
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(reachable);
  const first = all.at(0);
  const last = all.at(-1);
  const { activeElement } = root.ownerDocument;
  const outside = !root.contains(activeElement) || activeElement === root;
  if (!first || !last) {
    event.preventDefault();
    root.focus();
  } else if (event.shiftKey ? activeElement === first || outside : activeElement === last || outside) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
