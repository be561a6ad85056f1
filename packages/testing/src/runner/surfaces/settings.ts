import type { Surface } from '../surface.ts';

/** How long Install may take; widgets ask their own servers first. */
const INSTALLED_MS = 4_000;

/** The settings modal, from the gallery on: agree, install, fill the form, save. */
export const settings: Surface = {
  location: 'settings',
  url: ({ code }) => `/settings/widgets/#${code}`,
  async show({ page, click, fill, called }) {
    const modal = page.locator('.widget-settings__modal');
    await modal.waitFor();
    await called('settings');
    if (await modal.locator('.js-widget-install').isVisible()) {
      // A widget may have put something of its own in their place.
      const agreement = modal.locator('.js-agreement-input');
      if ((await agreement.count()) > 0 && !(await agreement.isChecked()))
        await agreement.click({ force: true });
      if (await click('.widget-settings__modal .js-widget-install')) {
        const refused = modal.locator('.widget-settings__message').filter({ hasText: /\S/ });
        await modal.locator('.js-widget-uninstall').or(refused).first().waitFor({ timeout: INSTALLED_MS });
        if ((await refused.count()) > 0) throw new Error((await refused.first().textContent()) ?? '');
      }
    }
    await fill('.widget_settings_block');
  },
  async use({ page, click, called }) {
    const save = '.js-widget-save:not(.button-input-disabled)';
    if ((await page.locator(save).count()) > 0 && (await click(save))) await called('onSave');
  },
  roots: (code) => [
    `#${code}_custom_content`,
    '#widget_settings__fields_wrapper',
    '.widget-settings__desc-space',
  ],
};
