import { escapeHtml } from '../page/escape-html.ts';

/** A widget's block in the panel. `caption` and images as given to `render_template` and the list of widgets. */
export interface BlockCaption {
  readonly class_name?: string;
  readonly html?: string;
}

/**
 * Class name and markup as on the live page: widgets restyle and query every part of it. The name stands beside the
 * logo, which alone often does not say whose block it is; own markup of the caption says it itself.
 */
export function blockHtml(code: string, name: string, images: string, caption: BlockCaption): string {
  const safe = escapeHtml(code);
  const label = escapeHtml(name);
  const logo = caption.html
    ? `<div class="card-widgets__widget__caption__logo card-widgets__widget__caption__logo_html">${caption.html}</div>`
    : `<img class="card-widgets__widget__caption__logo" src="${escapeHtml(images)}/logo_medium.png" alt="">
<div class="card-widgets__widget__caption__name">${label}</div>`;
  return `<div class="card-widgets__widget card-widgets__widget-${safe}" data-code="${safe}">
<div class="js-widget-caption-block card-widgets__widget__caption ${escapeHtml(caption.class_name ?? '')}" data-code="${safe}" role="button" tabindex="0" aria-expanded="false" aria-label="${label}">
<span id="multi-widget_close" class="modal-body__close single_widget__close"><span class="icon icon-modal-close" aria-hidden="true"></span></span>${logo}
<img class="card-widgets__widget__caption__logo_min" src="${escapeHtml(images)}/logo_min.png" alt=""><div class="card-widgets__widget__caption__arrow widgets__widget__caption__arrow_bottom" aria-hidden="true"></div>
</div>
<div class="card-widgets__widget__body"></div>
</div>`;
}
