import type { Page } from '@playwright/test';

type Callbacks = Record<string, (...args: readonly unknown[]) => unknown>;

interface StageGlobals {
  readonly APP: { readonly widgets: { readonly list: Record<string, { callbacks: Callbacks }> } };
}

/** Lets a running widget answer one callback with a plain value, in place of its own answer. */
export const answer = (page: Page, code: string, callback: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([widget, name, given]) => {
      const instance = (globalThis as unknown as StageGlobals).APP.widgets.list[widget];
      if (instance) instance.callbacks[name] = () => given;
    },
    [code, callback, value] as const,
  );
