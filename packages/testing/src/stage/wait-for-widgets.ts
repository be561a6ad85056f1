import type { Page } from 'playwright-core';

/** The part of the page's globals that tests look at. */
export interface StageWindow {
  readonly APP?: {
    readonly widgets?: { readonly loaded?: boolean; readonly list?: Readonly<Record<string, unknown>> };
  };
}

/** Resolves when every widget of the open page is up, as `APP.widgets.loaded` says. */
export async function waitForWidgets(page: Page, timeout = 10_000): Promise<void> {
  await page.waitForFunction(() => (globalThis as StageWindow).APP?.widgets?.loaded === true, null, {
    timeout,
  });
}
