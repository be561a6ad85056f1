import picocolors from 'picocolors';
import { summarize } from '../../summarize.ts';
import type { ReportOptions, Result } from '../result.ts';

/** The last line of a run: how much of what, and what can be mended at once. */
export function textSummary(results: readonly Result[], { colour = false }: ReportOptions = {}): string {
  const colours = picocolors.createColors(colour);
  const { errors, warnings, notices, fixable } = summarize(results.flatMap(({ findings }) => findings));
  const widgets = results.length === 1 ? '' : ` in ${count(results.length, 'widget')}`;
  if (errors + warnings + notices === 0) return `${colours.green('No problems')}${widgets}.\n`;
  const counts = [
    [errors, 'error', colours.red],
    [warnings, 'warning', colours.yellow],
    [notices, 'notice', colours.cyan],
  ] as const;
  const parts = counts
    .filter(([number]) => number > 0)
    .map(([number, noun, paint]) => paint(count(number, noun)));
  const line = `${list(parts)}${widgets}.`;
  return fixable === 0 ? `${line}\n` : `${line} ${fixable} fixable: run again with --fix.\n`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
