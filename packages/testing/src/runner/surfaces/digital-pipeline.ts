import type { Surface } from '../surface.ts';

/** The form of a trigger of the widget: filled and saved. */
export const digitalPipeline: Surface = {
  location: 'digital_pipeline',
  url: ({ ids, code }) => `/settings/pipeline/leads/${ids.pipeline ?? ''}?trigger=${code}`,
  async show({ page, called }) {
    await page.locator('.digital-pipeline__edit-forms').waitFor();
    await called('dpSettings');
  },
  async use({ page, fill, click }) {
    await fill('#widget_settings__fields_wrapper');
    if (await click('.js-trigger-save')) {
      await page
        .locator('.digital-pipeline__edit-forms, .digital-pipeline__problem')
        .first()
        .waitFor({ state: 'detached', timeout: 1_000 });
    }
  },
  roots: (code) => [`.digital-pipeline__short-task_widget-style_${code}`, '#widget_settings__fields_wrapper'],
};
