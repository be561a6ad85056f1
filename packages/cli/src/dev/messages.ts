import type { StagePush } from '@kommo-widget/manifest';
import type { RunningServer } from '@kommo-widget/server';
import colours from 'picocolors';
import type { DevOptions } from '../commands/dev.ts';
import type { Io } from '../io.ts';
import type { Project } from '../project/project.ts';

/** What a person reads when the server is up. */
export function greeting(
  server: RunningServer,
  projects: readonly Project[],
  options: DevOptions,
  ms: number,
  io: Io,
): string {
  const { bold, cyan, dim, green } = colours.createColors(io.colour);
  const state = options.uninstalled === true ? 'in the gallery, not installed' : 'installed';
  const line = (name: string, value: string): string => `  ${dim(name.padEnd(10))} ${value}`;
  return `${[
    '',
    `  ${bold('Kommo Widget Kit')} ${green(`ready in ${Math.round(ms)} ms`)}`,
    '',
    line('Lead card', cyan(server.card)),
    line('Inspector', cyan(server.inspector)),
    line('API', `${cyan(`http://127.0.0.1:${server.port}/api/v4`)} ${dim('(token: --json)')}`),
    ...server.widgets.map(({ code }, index) =>
      line(index === 0 ? 'Widgets' : '', `${bold(code)} ${dim(`${projects[index]?.name ?? ''}, ${state}`)}`),
    ),
    '',
    dim('  Save a file and the widget is mounted anew, without a reload. Ctrl+C ends.'),
    '',
    '',
  ].join('\n')}`;
}

/** A line about what happened, for what an author wants to know of; empty for the rest. */
export function describePush(push: StagePush, io: Io): string {
  const { dim, green, red, yellow } = colours.createColors(io.colour);
  if (push.type === 'widget-changed') {
    const files = push.files.slice(0, 3).join(', ') + (push.files.length > 3 ? ', …' : '');
    return `  ${dim(time())} ${green('mounted anew')} ${push.code} ${dim(files)}\n`;
  }
  if (push.type !== 'lint') return '';
  const count = (severity: string): number =>
    push.findings.filter((finding) => (finding as { severity?: string }).severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return `  ${dim(time())} ${green('valid')} ${push.code}\n`;
  const found = `${errors} errors, ${warnings} warnings`;
  return `  ${dim(time())} ${errors > 0 ? red(found) : yellow(found)} ${push.code} ${dim('(kommo-widget validate shows them)')}\n`;
}

const time = (): string => new Date().toTimeString().slice(0, 8);
