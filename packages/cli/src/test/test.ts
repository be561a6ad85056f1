import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  browserCache,
  getBrowser,
  htmlReport,
  junitReport,
  type RunWidget,
  runWidgets,
} from '@kommo-widget/testing';
import type { TestOptions } from '../commands/test.ts';
import { chooseScenario } from '../crm/own-scenarios.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { make } from '../project/make.ts';
import { findProject, projectName, scenarioFolder } from '../project/project.ts';
import { expand } from '../validate/expand.ts';
import { createProgress } from '../validate/progress.ts';
import { textReport } from './text-report.ts';

/** `kommo-widget test`: the surface runner. */
export async function test(names: readonly string[], options: TestOptions, io: Io): Promise<ExitCode> {
  const widgets = await toWidgets(await expand(names, io.cwd), options, io);
  const out = resolve(io.cwd, options.out);
  const progress = createProgress(widgets.length, io);
  const browser =
    options.browser ?? io.env.KIT_BROWSER ?? (options.getBrowser ? getBrowser(browserCache()) : undefined);
  const folders = [...new Set(widgets.map(({ project }) => project))];
  const report = await runWidgets(widgets, {
    out,
    ...(await chooseScenario(folders, options.scenario, io.cwd)),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.allowHost === undefined ? {} : { allowHosts: options.allowHost }),
    ...(browser === undefined ? {} : { browser }),
    onSurface: (widget, location) =>
      progress.show(widgets.findIndex(({ path }) => path === widget.path) + 1, `${widget.label} ${location}`),
  });
  progress.clear();
  const page = join(out, 'report.html');
  writeFileSync(page, htmlReport(report));
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (options.format === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (options.format === 'junit') io.out(junitReport(report));
  else io.out(textReport(report, relative(io.cwd, page), io));
  return report.ok ? EXIT.ok : EXIT.problems;
}

async function toWidgets(
  paths: readonly string[],
  options: TestOptions,
  io: Io,
): Promise<readonly (RunWidget & { readonly project: string })[]> {
  const widgets: (RunWidget & { readonly project: string })[] = [];
  for (const path of paths) {
    const project = await findProject(path, io.cwd);
    await make(project, io);
    const code = options.code === undefined ? {} : { code: options.code };
    widgets.push({
      path: project.widget,
      label: path,
      name: projectName(project),
      project: scenarioFolder(project),
      ...code,
    });
  }
  return widgets;
}
