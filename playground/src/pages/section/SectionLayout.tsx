import type { ComponentChildren } from 'preact';
import { SectionMenu, type SectionPage } from './SectionMenu.tsx';
import './section.css';

interface Props {
  /** Name of the section. */
  readonly label: string;
  readonly pages: readonly SectionPage[];
  /** Address of the page that is open. */
  readonly active: string;
  /** The bar above the page. */
  readonly top: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A page of a section with a menu of its own. Menu, bar and content are children of `#work_area` itself: widgets
 * append to that, and what they append must stand beside the menu.
 */
export function SectionLayout({ label, pages, active, top, children }: Props) {
  return (
    <>
      {pages.length > 0 && <SectionMenu label={label} pages={pages} active={active} />}
      {top}
      <div id="list_page_holder" class="list__holder kit-section__content">
        {children}
      </div>
    </>
  );
}
