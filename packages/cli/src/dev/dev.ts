import { statSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';
import { startServer } from '@kommo-widget/server';
import type { DevOptions } from '../commands/dev.ts';
import { chooseScenario } from '../crm/own-scenarios.ts';
import type { Io } from '../io.ts';
import { keepMaking } from '../project/make.ts';
import { findProject, type Project, projectName, scenarioFolder } from '../project/project.ts';
import { describePush, greeting } from './messages.ts';
import { openBrowser } from './open-browser.ts';

/** `kommo-widget dev`: serves until it is interrupted. */
export async function dev(paths: readonly string[], options: DevOptions, io: Io): Promise<void> {
  const started = performance.now();
  const closers: (() => Promise<void>)[] = [];
  try {
    const projects: Project[] = [];
    for (const path of paths) {
      const project = await findProject(path, io.cwd);
      mustExist(project);
      projects.push(project);
      closers.push(await keepMaking(project, io));
    }
    const folders = [...new Set(projects.map(scenarioFolder))];
    const choice = await chooseScenario(folders, options.scenario, io.cwd);
    const server = await startServer({
      ownProcess: io.ownProcess,
      widgets: projects.map((project) => ({
        path: project.widget,
        name: projectName(project),
        installed: options.uninstalled !== true,
        ...(options.code === undefined ? {} : { code: options.code }),
      })),
      ...(options.port === undefined ? {} : { port: options.port }),
      ...(options.host === undefined ? {} : { host: options.host }),
      ...(options.allowHost === undefined ? {} : { allowHosts: options.allowHost }),
      crm: {
        ...(options.db === undefined ? {} : { db: options.db }),
        ...(options.seed === undefined ? {} : { seed: options.seed }),
        ...(options.fault === undefined ? {} : { faults: options.fault }),
        ...choice,
      },
    });
    closers.push(() => server.close());
    if (options.json === true) {
      const { url, card, inspector, token, widgets } = server;
      io.out(`${JSON.stringify({ url, card, inspector, token, widgets })}\n`);
    } else {
      io.out(greeting(server, projects, options, performance.now() - started, io));
      server.onPush((push) => io.out(describePush(push, io)));
    }
    if (options.open) openBrowser(server.inspector, io.env);
    await io.untilInterrupted();
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

function mustExist(project: Project): void {
  if (statSync(project.path, { throwIfNoEntry: false }) !== undefined) return;
  throw new KitError('path-not-found', `There is no ${project.name}.`, {
    hint: 'Name the folder or the zip of a widget, or make one with `kommo-widget create`.',
  });
}
