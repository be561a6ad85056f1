import type { Surface } from '../surface.ts';

/** The widget added as a source of leads; its settings open for that source. */
export const leadSources: Surface = {
  location: 'lead_sources',
  url: ({ ids, code }) => `/settings/pipeline/leads/${ids.pipeline ?? ''}?source=${code}`,
  async show({ page, called }) {
    await called('onAddAsSource', 'settings');
    await page.locator('.widget-settings__modal').waitFor({ timeout: 1_000 });
  },
  async use({ click, called, target }) {
    await click('.widget-settings__modal .modal-body__close');
    if (!(await click(`.lead-source[data-code="${target.code}"] [aria-haspopup=menu]`))) return;
    if (await click('[role=menuitem]:nth-child(2)')) await called('onSource');
  },
  roots: (code) => [`#${code}_custom_content`, '#widget_settings__fields_wrapper'],
};
