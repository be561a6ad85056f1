import type { ComponentChildren } from 'preact';
import { Island } from '../ui/Island.tsx';
import { LeftMenu } from './LeftMenu.tsx';
import { Sprite } from './Sprite.tsx';
import './shell.css';

interface Props {
  readonly children: ComponentChildren;
  /** Grows with each page: widgets may have emptied the work area, so every page gets a new one. */
  readonly visit: number;
  readonly bare: boolean;
  readonly active: string | undefined;
}

/** The frame around every page: what stays while pages change. */
export function Shell({ children, visit, bare, active }: Props) {
  return (
    <>
      <Sprite />
      <div id="page_holder" class={bare ? 'page-holder kit-bare' : 'page-holder'}>
        {bare ? null : <LeftMenu active={active} />}
        {/* Widgets that unfold a menu of their own dim the page with it. */}
        <Island class="left-menu-overlay default-overlay" />
        <main id="work_area" class="work-area" key={visit}>
          {children}
        </main>
      </div>
    </>
  );
}
