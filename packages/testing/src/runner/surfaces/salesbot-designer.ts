import type { Surface } from '../surface.ts';

/** The widget's block in a new bot: drawn, filled and saved. */
export const salesbotDesigner: Surface = {
  location: 'salesbot_designer',
  url: ({ code }) => `/settings/salesbot/new?widget=${code}`,
  async show({ called }) {
    await called('salesbotDesignerSettings');
  },
  async use({ fill, click, called }) {
    await fill('.salesbot-designer__chain');
    if (await click('.js-salesbot-save')) await called('onSalesbotDesignerSave');
  },
  roots: () => ['.salesbot-designer__chain'],
};
