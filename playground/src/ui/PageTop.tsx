import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** Between the title and the buttons: a search, a switch of views. */
  readonly children?: ComponentChildren;
  readonly buttons?: ComponentChildren;
}

/** The bar above a page. Its classes are those under which widgets look for it. */
export function PageTop({ title, children, buttons }: Props) {
  return (
    <header class="list__body-right__top kit-top">
      <div class="content__top__preset kit-top__preset">
        <h1 class="list__body-right__top__title kit-top__title">
          <span class="list-top-nav__text-button">
            <span>{title}</span>
          </span>
        </h1>
      </div>
      <div class="kit-top__middle">{children}</div>
      <div class="list__body-right__top__buttons list__top__actions kit-top__buttons">{buttons}</div>
    </header>
  );
}
