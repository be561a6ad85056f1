import type { Surface } from '../surface.ts';

const ITEM = (code: string): string => `.digital-pipeline__short-task_widget-style_${code}`;

/** A trigger of the widget: its form filled and saved, then fired against a lead. */
export const digitalPipeline: Surface = {
  location: 'digital_pipeline',
  url: ({ ids, code }) => `/settings/pipeline/leads/${ids.pipeline ?? ''}?trigger=${code}`,
  async show({ sees, called }) {
    if (await sees('.digital-pipeline__edit-forms')) await called('dpSettings');
  },
  async use({ fill, click, sees, target }) {
    await fill('#widget_settings__fields_wrapper');
    if (!(await click('.js-trigger-save'))) return;
    if (!(await sees(`${ITEM(target.code)}[aria-expanded=false]`))) return;
    if (!(await click(ITEM(target.code)))) return;
    if (await click('.digital-pipeline__test button')) await sees('.digital-pipeline__test [role=status] p');
  },
  roots: (code) => [ITEM(code), '#widget_settings__fields_wrapper'],
};
