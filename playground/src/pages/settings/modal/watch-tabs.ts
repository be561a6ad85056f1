import type { ModalBody } from './modal-class.ts';
import { TAB_NAME } from './Tabs.tsx';

/** The page of each tab that is the host's own. */
const PAGES: Readonly<Record<string, string>> = {
  description: '.widget-settings__desc-space',
  keys: '.view-integration-modal__keys',
  access: '.view-integration-modal__access',
};

/**
 * Shows the page of the tab that was chosen. A tab that a widget added is the widget's to show: which pages leave for
 * it, it says itself.
 */
export function watchTabs(body: ModalBody): void {
  body.on('change', `.view-integration-modal__tabs input[name="${TAB_NAME}"]`, ({ currentTarget }) =>
    showPage(body[0], currentTarget.id),
  );
  body.on('click', '.js-copy-key', ({ currentTarget }) => {
    void navigator.clipboard?.writeText(currentTarget.getAttribute('data-clipboard-text') ?? '');
  });
}

/** Hides the other pages of the host and shows this one; an id that is not the host's changes nothing. */
export function showPage(root: ParentNode, id: string): void {
  if (!PAGES[id]) return;
  for (const [page, selector] of Object.entries(PAGES)) {
    for (const element of root.querySelectorAll(selector)) element.classList.toggle('hidden', page !== id);
  }
}
