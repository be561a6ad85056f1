import type { Surface } from '../surface.ts';

/** The widget's own tab in a lead card: opened, then searched, and the first find linked. */
export const cardSdk: Surface = {
  location: 'card_sdk',
  url: ({ ids, code }) => (ids.lead === undefined ? undefined : `/leads/detail/${ids.lead}?tab=${code}`),
  async show({ called }) {
    await called('loadPreloadedData', 'loadElements');
  },
  async use({ click, type, called }) {
    if (!(await type('.js-card-sdk-search', 'a'))) return;
    await called('searchDataInCard');
    if (await click('.card-sdk__search [role=menuitem]')) await called('linkCard');
  },
  roots: (code) => [`#${code}`],
};
