import { existsSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from '../shape/index.ts';
import { nameOfFile, readStart, type Start, startOf } from './start.ts';

/** Where authors keep scenarios beside their widget. */
export const SCENARIOS_FOLDER = 'scenarios';

const PROGRAMS: readonly string[] = ['.ts', '.js', '.mjs'];

/** Gives the exports of a module; one for TypeScript has to be brought along. */
export type ImportModule = (path: string) => Promise<unknown>;

const importAsIs: ImportModule = (path) => import(pathToFileURL(resolve(path)).href);

/**
 * Reads a scenario from a file: JSON, or the default export of a module.
 *
 * @throws KitError `scenario-not-found`, `scenario-invalid`, or what importing throws.
 */
export async function loadScenario(path: string, importModule = importAsIs): Promise<Start> {
  if (!PROGRAMS.includes(extname(path)) || !existsSync(path)) return readStart(path);
  const module = await importModule(resolve(path));
  const value = isRecord(module) && 'default' in module ? module.default : module;
  return startOf(value, nameOfFile(path));
}

/** The scenarios in the folder beside a widget, in order of their files; none without such a folder. */
export async function loadScenarios(project: string, importModule?: ImportModule): Promise<readonly Start[]> {
  const folder = join(project, SCENARIOS_FOLDER);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => [...PROGRAMS, '.json'].includes(extname(name)) && !/\.(test|d)\.\w+$/.test(name))
    .sort();
  return Promise.all(files.map((name) => loadScenario(join(folder, name), importModule)));
}
