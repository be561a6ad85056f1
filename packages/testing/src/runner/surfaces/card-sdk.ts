import type { Surface } from '../surface.ts';

/** The widget's own tab in a lead card: opened, then searched, and the first find linked. */
export const cardSdk: Surface = {
  location: 'card_sdk',
  url: ({ ids, code }) => (ids.lead === undefined ? undefined : `/leads/detail/${ids.lead}?tab=${code}`),
  async show({ called }) {
    await called('loadPreloadedData', 'loadElements');
  },
  async use({ page, click, called }) {
    const search = page.locator('.js-card-sdk-search');
    if (!(await search.isVisible())) return;
    await search.fill('a');
    await called('searchDataInCard');
    if (await click(page.locator('.card-sdk__search').getByRole('menuitem'))) await called('linkCard');
  },
  roots: (code) => [`#${code}`],
};
