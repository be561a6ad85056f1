import { escapeHtml } from '../page/escape-html.ts';

/** The frame that every modal of the page has; widgets select its class names. */
export const frame = (className: string, lightOverlay: boolean): string =>
  `<div class="modal modal-list ${escapeHtml(className)}" role="dialog" aria-modal="true" tabindex="-1">
<div class="modal-scroller custom-scroll"><div class="modal-body modal-body-relative"></div></div>
<div class="default-overlay modal-overlay${lightOverlay ? ' modal-overlay_white' : ''} default-overlay-visible"><span class="modal-overlay__spinner spinner-icon spinner-icon-abs-center"></span></div>
</div>`;

/** A short message with a mark, for `showSuccess` and `showError`. */
export const message = (kind: 'success' | 'error', text: string, actions: string): string =>
  `<div class="modal-body__inner modal-body__inner_${kind}"><span class="modal-body__close"><span class="icon icon-modal-close" aria-hidden="true"></span></span>
<div class="modal-body__${kind}-icon" aria-hidden="true">${kind === 'success' ? '✓' : '!'}</div>
<p class="modal-body__${kind}-text" role="${kind === 'success' ? 'status' : 'alert'}">${text}</p>${actions === '' ? '' : `<div class="modal-body__actions">${actions}</div>`}</div>`;
