import type { CallbackName } from '@kommo-widget/manifest';
import type { Surface } from '../surface.ts';

const ROWS_TO_CHECK = 2;
/** The menu of what is checked, in the languages of the UI. */
const MORE = /^(more|más|mais|ещё|еще|daha|lainnya)/i;

/** A list: two rows are checked, then More, then the widget's name. */
export const list = (
  location: Surface['location'],
  path: string,
  ...selected: readonly CallbackName[]
): Surface => ({
  location,
  url: () => path,
  async show({ page, target, click, called }) {
    const boxes = page.locator(
      '#list_table .list-row input[type=checkbox], #list_table .js-list-row input[type=checkbox]',
    );
    const rows = Math.min(ROWS_TO_CHECK, await boxes.count());
    for (let row = 0; row < rows; row += 1) await boxes.nth(row).check({ force: true });
    if (rows === 0 || !(await click(page.getByRole('button', { name: MORE })))) return;
    if (await click(page.getByRole('menuitem', { name: target.name, exact: true })))
      await called(...selected);
  },
  roots: (code) => [`.card-widgets__widget-${code} .card-widgets__widget__body`],
});
