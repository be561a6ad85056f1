const MARGIN = 8;

/** Puts a fixed element under its anchor, or above it where there is no room, inside the window. */
export function placeBelow(element: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = box.bottom + 4;
  const top = below + height > innerHeight - MARGIN ? Math.max(MARGIN, box.top - height - 4) : below;
  element.style.top = `${top}px`;
  element.style.left = `${Math.max(MARGIN, Math.min(box.left, innerWidth - width - MARGIN))}px`;
}
