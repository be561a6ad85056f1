import type { Surface } from '../surface.ts';

/** The settings modal, from the gallery on: agree, install, fill the form, save. */
export const settings: Surface = {
  location: 'settings',
  url: ({ code }) => `/settings/widgets/#${code}`,
  async show({ page, click, fill, called }) {
    const modal = page.locator('.widget-settings__modal');
    await modal.waitFor();
    await called('settings');
    if (await modal.locator('.js-widget-install').isVisible()) {
      await modal.locator('.js-agreement-input').check({ force: true });
      if (await click(modal.locator('.js-widget-install'))) {
        await modal.locator('.js-widget-save, .js-widget-uninstall').first().waitFor();
      }
    }
    await fill('.widget_settings_block');
  },
  async use({ page, click, called }) {
    const save = page.locator('.js-widget-save:not(.button-input-disabled)');
    if ((await save.count()) > 0 && (await click(save))) await called('onSave');
  },
  roots: (code) => [
    `#${code}_custom_content`,
    '#widget_settings__fields_wrapper',
    '.widget-settings__desc-space',
  ],
};
