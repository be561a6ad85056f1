import type { CallbackName } from '@kommo-widget/manifest';
import type { Surface } from '../surface.ts';

const ROWS_TO_CHECK = 2;
const UNCHECKED =
  '#list_table .list-row input[type=checkbox]:not(:checked), #list_table .js-list-row input[type=checkbox]:not(:checked)';
/** The menu of what is checked. */
const MORE = '.list-multiple-actions [aria-haspopup=menu]';

/** A list: two rows are checked, then More, then the widget's name. */
export const list = (
  location: Surface['location'],
  path: string,
  ...selected: readonly CallbackName[]
): Surface => ({
  location,
  url: () => path,
  async show({ page, target, click, called }) {
    const rows = Math.min(ROWS_TO_CHECK, await page.locator(UNCHECKED).count());
    for (let row = 0; row < rows; row += 1) await click(UNCHECKED);
    if (rows === 0 || !(await click(MORE))) return;
    if (await click(`[role=menuitem][data-code="${target.code}"]`)) await called(...selected);
  },
  roots: (code) => [`.card-widgets__widget-${code} .card-widgets__widget__body`],
});
