import { docsLink } from '@kommo-widget/manifest';
import type { Widget } from '../documents/widget.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from './problem.ts';

/** The page of a rule. */
export const rulePage = (code: string): string => docsLink(`rules/${code}.md`);

/** Turns a problem into plain data, with lines and columns. */
export function toFinding(widget: Widget, problem: Problem): Finding {
  const { rule, severity, message, hint, file, range, pointer, fix } = problem;
  const source = file !== null && range ? widget.text(file) : undefined;
  const start = range && source?.position(range.start);
  const end = range && source?.position(Math.max(range.start, range.end));
  return {
    rule: rule.code,
    severity,
    message,
    hint: hint ?? rule.hint,
    file,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    pointer: pointer ?? null,
    docs: rulePage(rule.code),
    fixable: fix !== undefined,
  };
}

/** By file, line, column, code: the order of reading. What is about the whole widget comes first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    compare(a.line ?? 0, b.line ?? 0) ||
    compare(a.column ?? 0, b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
