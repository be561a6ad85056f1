import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KitError } from '@kommo-widget/manifest';
import type { Io } from '../io.ts';
import { commandEnv, type Project } from './project.ts';

/** How long a watching build may take until the widget is there for the first time. */
const FIRST_BUILD_MS = 60_000;
const LOOK_EVERY_MS = 50;

/**
 * Makes the finished widget of a project once. Does nothing where the files are the widget.
 *
 * @throws KitError `build-failed`
 */
export async function make(project: Project, io: Io): Promise<void> {
  const { making } = project;
  if (making?.kind === 'source') {
    const { buildWidget } = await import('@kommo-widget/sdk/build');
    await buildWidget(making.folder);
  }
  if (making?.kind === 'commands' && making.build !== undefined) {
    await start(making.build, making.folder, io).ended;
  }
}

/** Makes it again with every change of its sources. Resolves when it is there for the first time; the result ends it. */
export async function keepMaking(project: Project, io: Io): Promise<() => Promise<void>> {
  const { making } = project;
  if (making?.kind === 'source') {
    const { watchWidget } = await import('@kommo-widget/sdk/build');
    const watcher = await watchWidget(making.folder, (result) => {
      if ('error' in result && result.error) io.err(`${result.error.message}\n`);
    });
    return () => watcher.close();
  }
  if (making?.kind !== 'commands' || making.watch === undefined) {
    await make(project, io);
    return async () => {};
  }
  const command = start(making.watch, making.folder, io);
  await Promise.race([widgetIsThere(project), command.ended]);
  return async () => command.stop();
}

async function widgetIsThere(project: Project): Promise<void> {
  const files = ['manifest.json', 'script.js'].map((file) => join(project.widget, file));
  for (let waited = 0; waited < FIRST_BUILD_MS; waited += LOOK_EVERY_MS) {
    if (files.every((file) => existsSync(file))) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new KitError('build-failed', `The watch command of ${project.name} did not make ${project.widget}.`);
}

interface Command {
  /** Rejects when the command fails. */
  readonly ended: Promise<void>;
  stop(): void;
}

function start(command: string, folder: string, io: Io): Command {
  const child = spawn(command, {
    cwd: folder,
    env: commandEnv(folder, io.env),
    shell: true,
    // stdout belongs to our own result, which may be JSON.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (text) => io.err(String(text)));
  child.stderr.on('data', (text) => io.err(String(text)));
  const ended = new Promise<void>((resolve, reject) => {
    const failed = (reason: string): void =>
      reject(
        new KitError('build-failed', `\`${command}\` ${reason}.`, { hint: 'Its own messages are above.' }),
      );
    child.on('error', (error) => failed(`could not be started: ${error.message}`));
    child.on('exit', (code, signal) =>
      code === 0 || signal ? resolve() : failed(`ended with code ${code}`),
    );
  });
  return { ended, stop: () => void child.kill() };
}
