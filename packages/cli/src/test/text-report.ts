import { failuresOf, type RunReport, type SurfaceReport } from '@kommo-widget/testing';
import colours from 'picocolors';
import type { Io } from '../io.ts';

/** What a person reads: a line for each surface, and why for those that are not all right. */
export function textReport(report: RunReport, page: string, io: Io): string {
  const { bold, dim, green, red, yellow } = colours.createColors(io.colour);
  const lines: string[] = [];
  for (const { code, path, surfaces, error } of report.widgets) {
    lines.push('', `${bold(code || 'not opened')} ${dim(path)}`);
    if (error !== undefined) lines.push(`  ${red(`✗ ${error}`)}`);
    for (const surface of surfaces) {
      const mark = surface.ok ? green('✓') : red('✗');
      lines.push(`  ${mark} ${surface.location.padEnd(20)} ${dim(summary(surface))}`);
      lines.push(...failuresOf(surface).map((line) => `      ${red(line)}`));
      lines.push(...remarks(surface).map((line) => `      ${yellow(line)}`));
    }
  }
  const all = report.widgets.flatMap((widget) => widget.surfaces);
  const good = all.filter(({ ok }) => ok).length;
  lines.push('', `${good} of ${all.length} surfaces are all right. Pictures: ${page}`, '');
  return lines.join('\n');
}

const summary = ({ callbacks, ms }: SurfaceReport): string =>
  `${callbacks.length} callbacks, ${ms} ms${callbacks.length > 0 ? `: ${callbacks.map(({ name }) => name).join(' ')}` : ''}`;

/** What does not fail a surface, but is worth a look. */
function remarks({ callbacks, problems }: SurfaceReport): readonly string[] {
  return [
    ...callbacks.filter(({ outcome }) => outcome === 'timeout').map(({ name }) => `${name} never settled`),
    ...problems
      .filter(({ kind }) => kind !== 'host-gap' && kind !== 'load-error')
      .map(
        ({ kind, message, source }) =>
          `${kind}: ${message}${source === undefined || kind === 'a11y' ? '' : ` (${source})`}`,
      ),
  ];
}
