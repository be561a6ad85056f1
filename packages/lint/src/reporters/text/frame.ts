import type { TextDocument } from '../../documents/text.ts';
import type { Finding } from '../../model/finding.ts';
import { printable } from '../printable.ts';

const WIDTH = 100;
const BEFORE = 1;

export interface FrameLine {
  /** The number of the line, or nothing for the line of the caret. */
  readonly gutter: string;
  readonly text: string;
  readonly isCaret: boolean;
}

/** The line of a finding and the one before it, with carets below what is meant. Long lines are cut around them. */
export function codeFrame(source: TextDocument, { line, column, endLine, endColumn }: Finding): FrameLine[] {
  if (line === null || column === null) return [];
  const text = source.line(line);
  const endOfLine = text.length + 1;
  const end = endLine === line && endColumn !== null ? Math.min(endColumn, endOfLine) : endOfLine;
  const from = Math.max(0, Math.min(column - 1 - 30, text.length - WIDTH));
  const shown = text.length > WIDTH ? from : 0;
  const lines: FrameLine[] = [];
  for (let number = shown > 0 ? line : Math.max(1, line - BEFORE); number < line; number++) {
    lines.push({ gutter: String(number), text: cut(source.line(number), shown), isCaret: false });
  }
  lines.push({ gutter: String(line), text: cut(text, shown), isCaret: false });
  const blank = cut(text, shown, column - 1 - shown).length;
  const length = cut(text, column - 1, Math.max(1, Math.min(end - column, WIDTH))).length;
  lines.push({ gutter: '', text: `${' '.repeat(blank)}${'^'.repeat(Math.max(1, length))}`, isCaret: true });
  return lines;
}

/** A piece of a line as it is printed: tabs as two spaces, invisible characters spelt out. */
const cut = (text: string, from: number, length: number = WIDTH): string =>
  printable(text.slice(from, from + length).replaceAll('\t', '  '));
