import type { WidgetFiles } from '@kommo-widget/archive';
import { openWidget } from '@kommo-widget/archive/node';
import { type DocumentCache, type FileChange, type Finding, fix, lint } from '@kommo-widget/lint';
import { KitError } from '@kommo-widget/manifest';
import type { ValidateOptions } from '../commands/validate.ts';
import type { Io } from '../io.ts';
import { make } from '../project/make.ts';
import { findProject } from '../project/project.ts';
import { STDIN } from './expand.ts';
import { lintOptions } from './lint-options.ts';

/** One widget after it was checked. */
export interface Checked {
  readonly path: string;
  /** The files as they were checked, for code frames; none for a path that could not be opened. */
  readonly files?: WidgetFiles;
  readonly findings: readonly Finding[];
  /** With `--fix`: what it changes, and the folder to change it in. */
  readonly fixes?: Fixes;
}

export interface Fixes {
  readonly changes: readonly FileChange[];
  readonly folder: string;
  readonly fixed: number;
}

export type CheckOptions = Pick<ValidateOptions, 'profile' | 'config' | 'fix'>;

/** Opens one widget and checks it; builds it first where it has to be built. */
export async function check(
  path: string,
  options: CheckOptions,
  io: Io,
  cache?: DocumentCache,
): Promise<Checked> {
  const isStdin = path === STDIN;
  const project = await findProject(isStdin ? '.' : path, io.cwd, options.config);
  if (!isStdin) await make(project, io);
  const source = isStdin ? await io.readStdin() : project.widget;
  const files = await openWidget(source, { name: path });
  const settings = lintOptions(project.config, options.profile, cache);
  if (options.fix !== true) return { path, files, findings: lint(files, settings) };
  if (files.kind !== 'folder') {
    throw new KitError(
      'fix-needs-folder',
      `${path} is no folder: --fix changes files, and a zip is made from them.`,
      {
        hint: 'Fix the folder, then pack it again with `kommo-widget pack`.',
      },
    );
  }
  const { files: after, findings, changes, fixed } = fix(files, settings);
  return { path, files: after, findings, fixes: { changes, folder: project.widget, fixed } };
}
