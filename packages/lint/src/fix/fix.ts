import type { WidgetFiles } from '@kommo-widget/archive';
import { analyze } from '../engine/analyze.ts';
import type { Problem } from '../engine/problem.ts';
import { compareFindings, toFinding } from '../engine/to-finding.ts';
import { rules } from '../generated/rules.ts';
import type { Finding } from '../model/finding.ts';
import type { LintOptions } from '../model/options.ts';
import { Pass } from './apply.ts';
import { overlay } from './overlay.ts';

/** One file as it was and as it is now: to write to disk, or to show. */
export interface FileChange {
  readonly path: string;
  /** Null: the file is new. */
  readonly before: Uint8Array | null;
  /** Null: the file is to be deleted. */
  readonly after: Uint8Array | null;
}

export interface FixResult {
  /** The widget after fixing; the given files are not touched. */
  readonly files: WidgetFiles;
  readonly changes: readonly FileChange[];
  /** How many fixes went in. */
  readonly fixed: number;
  /** What is still wrong. */
  readonly findings: readonly Finding[];
}

/** A fix may uncover the next problem; a pair of rules that undo each other must not go on for ever. */
const MAX_PASSES = 10;

/**
 * Mends what can be mended without asking: formatting and the order of keys stay as they are, and fixing the result
 * again changes nothing. Nothing is written: the caller gets the changes.
 * @throws KitError `unknown-rule` when the options name a rule that does not exist.
 */
export function fix(files: WidgetFiles, options: LintOptions = {}): FixResult {
  const contents = new Map<string, Uint8Array | null>();
  let fixed = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const current = overlay(files, contents);
    const taken = applyOnce(current, options, contents);
    fixed += taken;
    if (taken === 0) break;
  }
  const result = overlay(files, contents);
  const { widget, problems } = analyze(result, options, rules);
  return {
    files: result,
    changes: fileChanges(files, contents),
    fixed,
    findings: problems.map((problem) => toFinding(widget, problem)).sort(compareFindings),
  };
}

function applyOnce(
  files: WidgetFiles,
  options: LintOptions,
  contents: Map<string, Uint8Array | null>,
): number {
  const { widget, problems } = analyze(files, options, rules);
  const pass = new Pass(files);
  const canEdit = (problem: Problem): boolean =>
    problem.file === null || widget.text(problem.file)?.validUtf8 !== false || !problem.range;
  const taken = problems.filter((problem) => problem.fix && canEdit(problem) && pass.add(problem.fix()));
  for (const [path, bytes] of pass.contents()) contents.set(path, bytes);
  return taken.length;
}

function fileChanges(files: WidgetFiles, contents: ReadonlyMap<string, Uint8Array | null>): FileChange[] {
  return [...contents]
    .map(([path, after]) => ({ path, before: files.get(path)?.bytes() ?? null, after }))
    .filter(({ before, after }) => before !== after && !(before && after && equal(before, after)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
