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
      const { kind, name, source } = report;
      if (kind === 'control')
        return [problem('widget-error', `No control of the page reads the parameter ${name}.`, source)];
      return [problem('host-gap', `The kit does not simulate the ${kind} ${name}.`, source)];
    }
    return report.type === 'problem' ? [problem(report.kind, report.message, report.source)] : [];
  });
  return unique(found);
}

const problem = (
  kind: SurfaceProblem['kind'],
  message: string,
  source: string | undefined,
): SurfaceProblem => ({ kind, message, ...(source === undefined ? {} : { source }) });

export function unique(problems: readonly SurfaceProblem[]): SurfaceProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
