import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { KitError } from '@kommo-widget/manifest';
import type { CrmExport } from '../data/export.ts';
import { isRecord } from '../shape/index.ts';
import type { Scenario, ScenarioData } from './scenario.ts';

/**
 * Data to start with: the name of a scenario, the path of a JSON file, or what such a file holds (a scenario, or
 * everything that an account exported), or a scenario as a program.
 */
export type ScenarioOption = string | Scenario | ScenarioData | CrmExport | ExportStart;

/** An account to start with: a scenario to build, or the rows of an export. */
export type Start = Scenario | ExportStart;

export interface ExportStart {
  readonly name: string;
  readonly title: string;
  readonly rows: CrmExport;
}

/** Brings an object into one form. `name` is what it is called when it does not say so. @throws KitError */
export function startOf(value: unknown, name = 'own'): Start {
  if (!isRecord(value)) {
    throw new KitError('scenario-invalid', `The scenario "${name}" is no object`, {
      hint: 'Write down an account as the type ScenarioData describes it.',
    });
  }
  const own = { name: textOr(value.name, name), title: textOr(value.title, textOr(value.name, name)) };
  if (typeof value.data === 'function') return { ...own, data: value.data as Scenario['data'] };
  if ('rows' in value) return { ...own, rows: value.rows as CrmExport };
  if ('format' in value) return { ...own, rows: value as unknown as CrmExport };
  return { ...own, data: () => value as ScenarioData };
}

const textOr = (value: unknown, fallback: string): string =>
  typeof value === 'string' && value !== '' ? value : fallback;

/** Whether a text is a path rather than the name of a scenario. */
export const isPath = (text: string): boolean => extname(text) !== '' || /[\\/]/.test(text);

/** What a scenario in a file is called when it does not say so. */
export const nameOfFile = (path: string): string => basename(path).replace(/(\.scenario)?\.\w+$/, '');

/** Reads a scenario or an export from a JSON file. @throws KitError `scenario-not-found`, `scenario-invalid`. */
export function readStart(path: string): Start {
  if (!existsSync(path)) {
    throw new KitError('scenario-not-found', `There is no scenario at ${path}`, {
      hint: 'Paths are seen from the current folder; built-in scenarios are named without a dot or slash.',
    });
  }
  if (extname(path) !== '.json') {
    throw new KitError('scenario-invalid', `${path} is no JSON file`, {
      hint: 'In a program, import the scenario and give the object itself: createCrm({ scenario }).',
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KitError('scenario-invalid', `${path} is no JSON: ${reason}`, {
      hint: 'Mend the file and start again.',
      cause,
    });
  }
  return startOf(value, nameOfFile(path));
}
