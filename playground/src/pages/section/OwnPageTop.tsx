import { Island } from '../../ui/Island.tsx';

interface Props {
  readonly title: string;
  /** Name of the widget, beside the title: the page must not pass for one of the CRM. */
  readonly widget: string;
}

/** The bar above a page that belongs to a widget. Widgets put their own buttons into it, so it is left alone. */
export function OwnPageTop({ title, widget }: Props) {
  return (
    <Island class="list__body-right__top kit-top">
      <div class="content__top__preset kit-top__preset">
        <h1 class="list__body-right__top__title kit-top__title">
          {title}
          {widget !== title && <small class="kit-top__widget">{widget}</small>}
        </h1>
      </div>
    </Island>
  );
}
