import type { ComponentChildren } from 'preact';
import { SettingsMenu } from './SettingsMenu.tsx';
import './layout.css';

interface Props {
  /** Key of the marked item of the menu: the item's address. */
  readonly active: string;
  /** The bar above the page. */
  readonly top: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A page of Settings. Menu, bar and content are children of `#work_area` itself: widgets append to that, and what
 * they append must stand beside the menu.
 */
export function SettingsLayout({ active, top, children }: Props) {
  return (
    <>
      <SettingsMenu active={active} />
      {top}
      <div id="list_page_holder" class="list__holder kit-settings__content">
        {children}
      </div>
    </>
  );
}
