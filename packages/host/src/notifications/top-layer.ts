/**
 * Keeps an element where it is seen and used: a modal `<dialog>` lies above every `z-index` and makes all that is not
 * inside of it inert, so the element stands in the topmost one while one is open, and in the body otherwise. Gives
 * what ends it.
 */
export function keepOnTop(element: Element): () => void {
  const observer = new MutationObserver(() => settle());
  const settle = (): void => {
    const dialog = openDialog();
    const place = dialog ?? document.body;
    if (element.parentNode !== place) place.append(element);
    observer.disconnect();
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
    // A dialog may also go without being closed.
    if (dialog?.parentNode) observer.observe(dialog.parentNode, { childList: true });
  };
  settle();
  return () => observer.disconnect();
}

/** Of several the last in the document: nothing tells which was opened last. */
function openDialog(): Element | undefined {
  return [...document.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal')).at(-1);
}
