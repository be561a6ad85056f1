import picocolors from 'picocolors';
import { TextDocument } from '../../documents/text.ts';
import { LIMITS } from '../../limits.ts';
import type { Finding } from '../../model/finding.ts';
import { printable } from '../printable.ts';
import { isArchive, openablePath, placeOf, type ReportOptions, type Result } from '../result.ts';
import { codeFrame } from './frame.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** The findings of one widget for a person: what, where with the code, how to mend it, where to read more. */
export function reportText(result: Result, { colour = false }: ReportOptions = {}): string {
  const colours = picocolors.createColors(colour);
  const sources = new Map<string, TextDocument | undefined>();
  return result.findings.map((finding) => `${one(result, finding, colours, sources)}\n\n`).join('');
}

function one(
  result: Result,
  finding: Finding,
  colours: Colours,
  sources: Map<string, TextDocument | undefined>,
): string {
  const { severity, rule, message, hint, docs, fixable } = finding;
  const paint = { error: colours.red, warning: colours.yellow, notice: colours.cyan }[severity];
  const source = sourceOf(result, finding, sources);
  const frame = source ? codeFrame(source, finding) : [];
  const margin = ' '.repeat(Math.max(1, ...frame.map(({ gutter }) => gutter.length)));
  const bar = colours.dim('|');
  return [
    `${paint(colours.bold(severity))} ${printable(message)} ${colours.dim(rule)}`,
    `${margin}${colours.dim('-->')} ${printable(where(result, finding))}`,
    ...frame.map(
      ({ gutter, text, isCaret }) =>
        `${colours.dim(gutter.padStart(margin.length))} ${bar} ${isCaret ? paint(text) : text}`,
    ),
    `${margin} ${colours.dim('=')} ${printable(hint)}${fixable ? colours.green(' [--fix]') : ''}`,
    `${margin} ${colours.dim('=')} ${colours.dim(docs)}`,
  ].join('\n');
}

/** In a folder a path that terminals turn into a link; in an archive the path inside. */
function where(result: Result, finding: Finding): string {
  const { line, column, file } = finding;
  const path = openablePath(result, finding);
  if (file === null) return path;
  if (isArchive(result.path)) return `${path} › ${placeOf(finding)}`;
  return line === null ? path : `${path}:${line}:${column}`;
}

function sourceOf(
  { files }: Result,
  { file, line }: Finding,
  sources: Map<string, TextDocument | undefined>,
): TextDocument | undefined {
  if (file === null || line === null) return undefined;
  const found = files?.get(file);
  if (!sources.has(file)) {
    sources.set(file, found && found.size <= LIMITS.text ? new TextDocument(file, found.bytes()) : undefined);
  }
  return sources.get(file);
}
