import type { Page } from '@playwright/test';

interface StageWindow {
  readonly APP: {
    readonly router: { navigate(path: string, options: object): void };
    readonly widgets: { readonly loaded: boolean };
  };
  readonly $: (target: Document) => { one(event: string, handler: () => void): void };
}

/** Goes to another page of the stage as a widget does, and waits until the widgets of that page are up. */
export const go = (page: Page, path: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        const { APP, $ } = window as unknown as StageWindow;
        $(document).one('widgets:load', () => {
          const look = setInterval(() => {
            if (!APP.widgets.loaded) return;
            clearInterval(look);
            done();
          }, 5);
        });
        APP.router.navigate(to, { trigger: true });
      }),
    path,
  );
