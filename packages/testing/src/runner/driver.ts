import type { StageReport } from '@kommo-widget/manifest';
import type { CDPSession, Page } from 'playwright-core';
import { fillEmpty } from './fill-empty.ts';
import { focus, pointOf, press, typeText } from './hand.ts';
import type { Driver, Target } from './surface.ts';

/** A page that is up has what can be clicked at once or never. */
const CLICK_MS = 1_000;
const APPEAR_MS = 2_000;
/** How long the page of the runner waits for a callback's promise; then it is reported as never settled. */
export const PATIENCE_MS = 3_000;
const CALLBACK_MS = PATIENCE_MS + 500;
const LOOK_EVERY_MS = 5;

interface Widgets {
  readonly APP?: {
    readonly widgets?: { readonly list?: Readonly<Record<string, { callbacks?: object } | undefined>> };
  };
}

/** The hands of the runner on one page; `reports` is what the stage has said so far, and grows. */
export function createDriver(
  page: Page,
  devtools: CDPSession,
  target: Target,
  reports: readonly StageReport[],
): Driver {
  const isTold = (names: readonly string[]): boolean =>
    reports.some(
      (report) => report.type === 'callback' && report.code === target.code && names.includes(report.name),
    );
  const told = async (names: readonly string[]): Promise<void> => {
    for (let waited = 0; waited < CALLBACK_MS && !isTold(names); waited += LOOK_EVERY_MS) {
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  };
  return {
    page,
    target,
    async click(selector) {
      try {
        const point = await pointOf(page, selector);
        // Playwright waits until it can be clicked; where that is so at once, its waits cost more than the click.
        if (point === undefined || !(await press(page, devtools, point)))
          await page.locator(selector).filter({ visible: true }).first().click({ timeout: CLICK_MS });
        return true;
      } catch {
        return false;
      }
    },
    async type(selector, text) {
      const isThere = await focus(page, selector);
      if (isThere) await typeText(devtools, text);
      return isThere;
    },
    has: (...names) => hasAny(page, target.code, names),
    sees: (selector) =>
      page
        .locator(selector)
        .filter({ visible: true })
        .first()
        .waitFor({ timeout: APPEAR_MS })
        .then(
          () => true,
          () => false,
        ),
    fill: (where) => fillEmpty(page, devtools, where),
    async called(...names) {
      if (!isTold(names) && (await hasAny(page, target.code, names))) await told(names);
    },
    told: (name) => told([name]),
  };
}

const hasAny = (page: Page, code: string, names: readonly string[]): Promise<boolean> =>
  page.evaluate(
    ([widget, wanted]) => {
      const callbacks: unknown = (globalThis as Widgets).APP?.widgets?.list?.[widget]?.callbacks;
      return wanted.some((name) => {
        let value = callbacks;
        for (const key of name.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
        return typeof value === 'function';
      });
    },
    [code, names] as const,
  );
