import type { KnownWidget } from '@kommo-widget/host';
import { stateName } from '../modal/WidgetState.tsx';

/** A widget in a gallery: its logo, its name and its state. Class names are those under which widgets look for it. */
export function WidgetTile({ widget, href }: { readonly widget: KnownWidget; readonly href: string }) {
  const { code, status } = widget;
  return (
    <a
      class={`widget-card widget-card_status_${status}`}
      id={`widget-card-${code}`}
      data-code={code}
      href={href}
    >
      <span class="widget-card__image">
        <img src={`${widget.images_path}/logo_main.png`} alt="" loading="lazy" onError={hideBroken} />
      </span>
      <span class="widget-card__name">{widget.name}</span>
      <span class="widget-card__desc">{widget.short_description}</span>
      <span class="widget-card__status">
        <span class="widget-card__status-text">{stateName(status, widget.active === 'Y')}</span>
      </span>
    </a>
  );
}

/** Many widgets lack a logo: an empty frame says more than a broken picture. */
function hideBroken(event: { readonly currentTarget: HTMLImageElement }): void {
  event.currentTarget.hidden = true;
}
