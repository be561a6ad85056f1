import type { CDPSession, Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the first visible match can be clicked: brought into sight, and under nothing else. Nothing when it is not
 * there, is disabled, or something lies over it.
 */
export const pointOf = (page: Page, selector: string): Promise<Point | undefined> =>
  page.evaluate((wanted) => {
    // From the root element: the host counts what is asked of the document in vain.
    const all = document.documentElement.querySelectorAll<HTMLElement>(wanted);
    const target = [...all].find(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0,
    );
    if (target === undefined || target.matches(':disabled')) return undefined;
    const reachable = (): { x: number; y: number } | undefined => {
      const { left, top, right, bottom } = target.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const hit = document.elementFromPoint(x, y);
      // A checkbox may be drawn by the label around it.
      return target.contains(hit) || target.closest('label')?.contains(hit) ? { x, y } : undefined;
    };
    const there = reachable();
    if (there !== undefined) return there;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    return reachable();
  }, selector);

/** Clicks there as a hand does: events of the browser, not of a script. */
export async function press(devtools: CDPSession, { x, y }: Point): Promise<void> {
  const left = { x, y, button: 'left', clickCount: 1 } as const;
  // Sent together: the browser keeps their order, and none waits for the frame of the one before.
  await Promise.all([
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
    devtools.send('Input.dispatchMouseEvent', { ...left, type: 'mousePressed' }),
    devtools.send('Input.dispatchMouseEvent', { ...left, type: 'mouseReleased' }),
  ]);
}

/** Puts the cursor into the first visible match, around all that it holds. Says whether there was one. */
export const focus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const all = document.documentElement.querySelectorAll<HTMLInputElement>(wanted);
    const input = [...all].find((one) => one.checkVisibility({ visibilityProperty: true }));
    input?.focus();
    input?.select();
    return input !== undefined;
  }, selector);

/** Types where the cursor is. */
export const typeText = (devtools: CDPSession, text: string): Promise<unknown> =>
  devtools.send('Input.insertText', { text });
