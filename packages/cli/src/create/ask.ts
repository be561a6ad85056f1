import { basename, resolve } from 'node:path';
import { isCancel, select, text } from '@clack/prompts';
import { KitError } from '@kommo-widget/manifest';
import type { Plan } from './create.ts';
import { titleFrom } from './personalize.ts';
import { TEMPLATE_HINTS, TEMPLATES, type TemplateName } from './templates.ts';

/** What the command line said already; the rest is asked. */
export interface Given {
  readonly folder: string | undefined;
  readonly template: TemplateName | undefined;
  readonly title: string | undefined;
}

/** @throws KitError `cancelled` when the user leaves a question with Ctrl+C or Escape. */
export async function askForRest(given: Given): Promise<Plan> {
  const folder =
    given.folder ??
    answered(
      await text({ message: 'Folder of the new widget', initialValue: 'my-widget', validate: notEmpty }),
    );
  const template =
    given.template ??
    answered(
      await select<TemplateName>({
        message: 'Template',
        options: TEMPLATES.map((value) => ({ value, label: value, hint: TEMPLATE_HINTS[value] })),
      }),
    );
  const suggestion = titleFrom(basename(resolve(folder)));
  const title =
    given.title ??
    answered(await text({ message: 'Name as users read it', initialValue: suggestion, validate: notEmpty }));
  return { folder, template, title };
}

const notEmpty = (value: string | undefined): string | undefined =>
  value?.trim() ? undefined : 'Something is needed here.';

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new KitError('cancelled', 'Nothing was made.');
  return answer as Exclude<T, symbol>;
}
