import { existsSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { type KitConfig, readConfig } from './config.ts';

/** What a person named on the command line: a finished widget, or a project that is built to one. */
export interface Project {
  /** As it was named. */
  readonly name: string;
  /** The folder of the project, or the zip; absolute. */
  readonly path: string;
  /** Folder or zip of the finished widget. */
  readonly widget: string;
  readonly config: KitConfig;
  /** How the finished widget is made; nothing when the files are the widget. */
  readonly making: Making | undefined;
}

export type Making =
  /** `src/script.ts` beside manifest.json, built by the kit itself. */
  | { readonly kind: 'source'; readonly folder: string }
  /** The project's own commands. */
  | {
      readonly kind: 'commands';
      readonly folder: string;
      readonly build: string | undefined;
      readonly watch: string | undefined;
    };

/**
 * Looks at a path that was named.
 *
 * @throws KitError when its configuration is wrong. A path that does not exist is an error of whoever opens it.
 */
export async function findProject(name: string, cwd: string, config?: string): Promise<Project> {
  const path = resolve(cwd, name);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const found = await readConfig(isFolder ? path : dirname(path), config && resolve(cwd, config));
  if (!isFolder) return { name, path, widget: path, config: found.config, making: undefined };
  const { widget, build, watch } = found.config;
  if (widget !== undefined || build !== undefined || watch !== undefined) {
    return {
      name,
      path,
      widget: resolve(found.folder, widget ?? '.'),
      config: found.config,
      making: { kind: 'commands', folder: found.folder, build, watch },
    };
  }
  const making = (await hasSource(path)) ? ({ kind: 'source', folder: path } as const) : undefined;
  return { name, path, widget: path, config: found.config, making };
}

async function hasSource(folder: string): Promise<boolean> {
  // Most widgets have nothing to build; they should not wait for a bundler to load.
  if (!existsSync(join(folder, 'src'))) return false;
  const { sourceEntry } = await import('@kommo-widget/sdk/build');
  return sourceEntry(folder) !== undefined;
}

/** The code to serve a project's widget under when its manifest has none: that of the project, not of `dist`. */
export const projectName = (project: Project): string => basename(project.path).replace(/\.zip$/i, '');

/** Where the scenarios of a project are: in its folder, or beside its zip. */
export const scenarioFolder = ({ path }: Project): string => (path.endsWith('.zip') ? dirname(path) : path);

/** The environment of a project's commands: its own tools are found first. */
export function commandEnv(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  const path = [join(folder, 'node_modules', '.bin'), env.PATH ?? ''].join(delimiter);
  return { ...env, PATH: path };
}
