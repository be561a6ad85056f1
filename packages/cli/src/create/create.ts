import { existsSync, readdirSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { KitError } from '@kommo-widget/manifest';
import colours from 'picocolors';
import type { CreateOptions } from '../commands/create.ts';
import type { Io } from '../io.ts';
import { askForRest } from './ask.ts';
import { copyTemplate } from './copy-template.ts';
import { personalize, titleFrom } from './personalize.ts';
import { findTemplate, TEMPLATES, type TemplateName } from './templates.ts';

/** Everything that is known before the first file is written. */
export interface Plan {
  readonly folder: string;
  readonly template: TemplateName;
  readonly title: string;
}

/** `kommo-widget create`: a new widget from a template. Needs no network. */
export async function create(folder: string | undefined, options: CreateOptions, io: Io): Promise<void> {
  const template = TEMPLATES.find((name) => name === options.template);
  if (options.template !== undefined && template === undefined) {
    throw new KitError('unknown-template', `There is no template ${options.template}.`, {
      hint: `Take one of: ${TEMPLATES.join(', ')}.`,
    });
  }
  const given = { folder, template, title: options.title };
  const plan = options.yes === true || !io.interactive ? withDefaults(given) : await askForRest(given);
  const target = resolve(io.cwd, plan.folder);
  mustBeFree(target, plan.folder);
  copyTemplate(findTemplate(plan.template), target);
  personalize(target, plan.title);
  io.out(nextSteps(plan, relative(io.cwd, target) || '.', io));
}

function withDefaults(given: Partial<Record<keyof Plan, string | undefined>>): Plan {
  if (given.folder === undefined) {
    throw new KitError('usage', 'Where to? Name the folder of the new widget.', {
      hint: 'kommo-widget create my-widget --template vanilla',
    });
  }
  return {
    folder: given.folder,
    template: (given.template as TemplateName | undefined) ?? 'vanilla',
    title: given.title ?? titleFrom(basename(resolve(given.folder))),
  };
}

function mustBeFree(target: string, name: string): void {
  if (!existsSync(target)) return;
  let entries: readonly string[];
  try {
    entries = readdirSync(target);
  } catch {
    throw new KitError('folder-taken', `${name} exists and is no folder.`, { hint: 'Choose another name.' });
  }
  if (entries.every((entry) => entry === '.git')) return;
  throw new KitError('folder-taken', `${name} exists and is not empty.`, {
    hint: 'Choose another folder, or empty that one first: create never overwrites anything.',
  });
}

function nextSteps(plan: Plan, folder: string, io: Io): string {
  const { bold, cyan, dim } = colours.createColors(io.colour);
  return `${[
    '',
    `  ${bold(plan.title)} is in ${bold(folder)} ${dim(`(${plan.template})`)}`,
    '',
    `  ${cyan(`npx kommo-widget dev ${folder}`)}       see it in a lead card`,
    `  ${cyan(`npx kommo-widget validate ${folder}`)}  check it`,
    `  ${cyan(`npx kommo-widget pack ${folder}`)}      make the zip to upload`,
    '',
    '',
  ].join('\n')}`;
}
