import type { Surface } from '../surface.ts';
import { useComposerSources } from './composer-sources.ts';
import { useContactMenus } from './contact-menus.ts';
import { useDialer } from './dialer.ts';

type Kind = 'lead' | 'contact' | 'company' | 'customer';

/** A card: the widget's block in the right panel, its items in the menus of phones and e-mails, its ways to write. */
export const card = (location: Surface['location'], entity: string, kind: Kind): Surface => ({
  location,
  url: ({ ids }) => (ids[kind] === undefined ? undefined : `/${entity}/detail/${ids[kind]}`),
  async show({ page, click, target }) {
    const block = `.card-widgets__widget-${target.code}`;
    if ((await page.locator(block).count()) === 0) return;
    if ((await page.locator('#widgets_block.js-widgets-active').count()) === 0)
      await click('.js-card-widgets-cap');
    const body = page.locator(`${block} .card-widgets__widget__body`);
    if (!(await body.first().isVisible())) await click(`${block} .js-widget-caption-block`);
  },
  async use(driver) {
    await useContactMenus(driver);
    await useComposerSources(driver);
    await useDialer(driver);
  },
  roots: (code) => [`.card-widgets__widget-${code} .card-widgets__widget__body`],
});
