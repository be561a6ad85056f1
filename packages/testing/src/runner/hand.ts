import type { CDPSession, Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the page notes of the next press: whether it came to what it was meant for. */
interface Noting {
  __kitPressed?: boolean | undefined;
}

/**
 * Where the first visible match can be clicked: brought into sight, and under nothing else. Nothing when it is not
 * there, is disabled, or something lies over it. The page then notes where the next press arrives.
 */
export const pointOf = (page: Page, selector: string): Promise<Point | undefined> =>
  page.evaluate((wanted) => {
    // From the root element: the host counts what is asked of the document in vain.
    const all = document.documentElement.querySelectorAll<HTMLElement>(wanted);
    const target = [...all].find(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0,
    );
    if (target === undefined || target.matches(':disabled')) return undefined;
    const isOn = (hit: Node | null): boolean =>
      // A checkbox may be drawn by the label around it.
      target.contains(hit) || target.closest('label')?.contains(hit) === true;
    const reachable = (): { x: number; y: number } | undefined => {
      const { left, top, right, bottom } = target.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return isOn(document.elementFromPoint(x, y)) ? { x, y } : undefined;
    };
    const noting = globalThis as Noting;
    noting.__kitPressed = undefined;
    // One that was drawn anew meanwhile is as good.
    const note = ({ target: hit }: Event): void => {
      noting.__kitPressed = hit instanceof Element && (isOn(hit) || hit.closest(wanted) !== null);
    };
    let point = reachable();
    if (point === undefined) {
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      point = reachable();
    }
    if (point !== undefined) window.addEventListener('mousedown', note, { capture: true, once: true });
    return point;
  }, selector);

/**
 * Clicks there as a hand does: events of the browser, not of a script. Says no when something had moved in between, so
 * that something else was hit.
 */
export async function press(page: Page, devtools: CDPSession, { x, y }: Point): Promise<boolean> {
  const left = { x, y, button: 'left', clickCount: 1 } as const;
  // Sent together: the browser keeps their order, and none waits for the frame of the one before.
  await Promise.all([
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
    devtools.send('Input.dispatchMouseEvent', { ...left, type: 'mousePressed' }),
    devtools.send('Input.dispatchMouseEvent', { ...left, type: 'mouseReleased' }),
  ]);
  // A page that the click has left has noted nothing.
  return page.evaluate(() => (globalThis as Noting).__kitPressed !== false).catch(() => true);
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
