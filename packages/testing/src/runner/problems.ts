import type { StageReport } from '@kommo-widget/manifest';
import type { CallbackRecord, SurfaceProblem } from './report.ts';

/** The callbacks of a widget that ran, in order. */
export function callbacksOf(reports: readonly StageReport[], code: string): CallbackRecord[] {
  return reports.flatMap((report) => {
    if (report.type !== 'callback' || report.code !== code) return [];
    const { name, outcome, ms, error, source } = report;
    return [
      {
        name,
        outcome,
        ms: Math.round(ms * 10) / 10,
        ...(error === undefined ? {} : { error }),
        ...(source === undefined ? {} : { source }),
      },
    ];
  });
}

/** Gaps of the host and errors, each once. */
export function problemsOf(reports: readonly StageReport[]): SurfaceProblem[] {
  const found = reports.flatMap((report): SurfaceProblem[] => {
    if (report.type === 'host-gap') {
      return [{ kind: 'host-gap', message: `The kit does not simulate the ${report.kind} ${report.name}.` }];
    }
    if (report.type !== 'problem') return [];
    const { kind, message, source } = report;
    return [{ kind, message, ...(source === undefined ? {} : { source }) }];
  });
  return unique(found);
}

export function unique(problems: readonly SurfaceProblem[]): SurfaceProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
