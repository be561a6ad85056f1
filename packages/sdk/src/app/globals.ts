import type { App } from './app.ts';

declare global {
  /** What the page offers to widgets; see the type `App`. */
  const APP: App;
  /** @deprecated the same object as `APP`, under its old name */
  const AMOCRM: App;
  interface Window {
    readonly APP: App;
    readonly AMOCRM: App;
  }
}
