import type { CDPSession, Page } from 'playwright-core';
import { typeText } from './hand.ts';

/** What a person might type, by the type or the name of the input. */
const VALUES: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/mail/i, 'me@example.com'],
  [/phone|tel/i, '+15550100'],
  [/url|link|host|domain|server/i, 'https://example.com'],
  [/pass|secret/i, 'secret-1'],
  [/num|price|sum|port|days|\bcount\b|\bid\b|_id\b/i, '1'],
];
const ANYTHING = 'Test';

const INPUTS =
  'input[type=text], input[type=password], input[type=email], input[type=tel], input[type=url], input[type=number], input:not([type]), textarea';

/** More inputs than any form has: one that makes a new one for each that is filled comes to an end too. */
const MOST = 100;

/** Fills every empty and visible text input below `where` with something that fits its name. */
export async function fillEmpty(page: Page, devtools: CDPSession, where: string): Promise<void> {
  let from = 0;
  for (let filled = 0; filled < MOST; filled += 1) {
    const next = await focusEmpty(page, where, from);
    if (next === undefined) return;
    const { about, index } = next;
    const value = about.endsWith(' number') ? '1' : VALUES.find(([pattern]) => pattern.test(about))?.[1];
    await typeText(devtools, value ?? ANYTHING);
    from = index + 1;
  }
}

interface Empty {
  /** Name and type. */
  readonly about: string;
  /** Which of the inputs below `where` it is. */
  readonly index: number;
}

/** Puts the cursor into the first empty input from a place on. They are searched anew each time, as forms change. */
const focusEmpty = (page: Page, where: string, from: number): Promise<Empty | undefined> =>
  page.evaluate(
    ([box, inputs, start]) => {
      const all = [...document.documentElement.querySelectorAll<HTMLElement>(box)].flatMap((one) => [
        ...one.querySelectorAll<HTMLInputElement>(inputs),
      ]);
      const index = all.findIndex(
        (one, place) =>
          place >= start &&
          one.value === '' &&
          !one.readOnly &&
          !one.disabled &&
          one.checkVisibility({ visibilityProperty: true }) &&
          one.getClientRects().length > 0,
      );
      const input = all[index];
      if (input === undefined) return undefined;
      input.focus();
      return { about: `${input.name} ${input.type}`, index };
    },
    [where, INPUTS, from] as const,
  );
