import { KitError } from '@kommo-widget/manifest';
import type { Io } from '../io.ts';
import { keepMaking, make } from './make.ts';
import { findProject } from './project.ts';

/** `kommo-widget build`. */
export async function build(folder: string, options: { readonly watch?: boolean }, io: Io): Promise<void> {
  const project = await findProject(folder, io.cwd);
  if (project.making === undefined) {
    throw new KitError('nothing-to-build', `${folder} has nothing to build: its files are the widget.`, {
      hint: 'A project to build has src/script.ts, or a build command in kommo-widget.config.json.',
    });
  }
  if (options.watch !== true) {
    const started = performance.now();
    await make(project, io);
    io.err(`Built ${project.name} in ${Math.round(performance.now() - started)} ms.\n`);
    return;
  }
  const stop = await keepMaking(project, io);
  io.err(`Built ${project.name}; building again with every change. Ctrl+C ends.\n`);
  await io.untilInterrupted();
  await stop();
}
