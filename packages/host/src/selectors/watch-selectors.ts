import { currentPlace } from '../reports/attribution.ts';
import { expectsOfPage } from '../reports/own-words.ts';
import type { Reporter } from '../reports/reporter.ts';
import { alwaysOn, isDocumented, isOfThePage } from './contract.ts';
import { namesOf } from './names-of.ts';
import { watchQueries } from './watch-queries.ts';

export interface SelectorWatch {
  /** A page was drawn, and no widget has touched it yet. */
  pageDrawn(area: string): void;
  stop(): void;
}

/** Asked of an element: the document’s own functions are watched. */
const isThere = (selector: string): boolean => document.body.querySelector(selector) !== null;

/**
 * Tells what a widget looks for and Kommo's page has, but this one has not: a documented selector that was missing
 * from the moment the page was drawn, or an element of one of the page's own blocks that nobody knows.
 */
export function watchSelectors($: JQueryStatic, reporter: Reporter): SelectorWatch {
  let area = '';
  let missing: ReadonlySet<string> = new Set();
  const seen = new Set<string>();

  const judge = async (name: string): Promise<void> => {
    const isMissing = missing.has(name);
    if (!isMissing && (isDocumented(name) || !isOfThePage(name, area))) return;
    const place = currentPlace();
    if (place?.code === undefined || isThere(name)) return;
    if (!isMissing && !(await expectsOfPage(place.code, name))) return;
    if (!isThere(name)) reporter.gap('selector', name, place);
  };

  const stop = watchQueries($, (selector) => {
    if (area === '' || seen.has(selector)) return;
    seen.add(selector);
    for (const name of namesOf(selector)) void judge(name);
  });

  return {
    pageDrawn(next) {
      area = next;
      seen.clear();
      // Without the menu it is no page of the desktop: the card of the mobile app has markup of its own.
      const expected = isThere('#left_menu') ? alwaysOn(area) : [];
      missing = new Set(expected.filter((selector) => !isThere(selector)));
    },
    stop,
  };
}
