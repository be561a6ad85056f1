import type { ComponentType } from 'preact';

/** What a page gets from the address. */
export interface PageProps {
  /** Named parts of the path: `id` of `/leads/detail/:id`. A part that was left out is missing. */
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without the `#`. */
  readonly hash: string;
}

/** One page of the stage. `pages/<area>/routes.ts` exports the routes of an area; the table gathers them. */
export interface Route {
  /** Kommo's own path: `/leads/detail/:id`, `/widget_page/:code/:item?/:sub?`. A slash at the end does not matter. */
  readonly path: string;
  /** Key of the item of the left menu that is marked while the page is open. */
  readonly menu?: string;
  /** Drawn without the left menu (the mobile card). */
  readonly bare?: true;
  /** The page's module, loaded when the page is opened. */
  readonly page: () => Promise<{ readonly default: ComponentType<PageProps> }>;
}
