import type { KnownWidget } from '@kommo-widget/host';
import { Logo } from '../Logo.tsx';
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
        <Logo images={widget.images_path} files={['logo_main.png', 'logo.png', 'logo_medium.png']} />
      </span>
      <span class="widget-card__name">{widget.name}</span>
      <span class="widget-card__desc">{widget.short_description}</span>
      <span class="widget-card__status">
        <span class="widget-card__status-text">{stateName(status, widget.active === 'Y')}</span>
      </span>
    </a>
  );
}
