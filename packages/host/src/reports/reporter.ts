import type { StageReport } from '@kommo-widget/manifest';
import { currentPlace, placeOf } from './attribution.ts';
import { errorOf } from './error-of.ts';

type Gap = Extract<StageReport, { type: 'host-gap' }>;
type Problem = Extract<StageReport, { type: 'problem' }>;

export interface Reporter {
  report(report: StageReport): void;
  onReport(listener: (report: StageReport) => void): () => void;
  /** Something that the host does not simulate was asked for. Told once for each name and widget. */
  gap(kind: Gap['kind'], name: string, code?: string): void;
  /** A widget's fault outside of a callback. */
  problem(kind: Problem['kind'], cause: unknown, code?: string): void;
}

/** Where everything worth telling a developer comes together. */
export function createReporter(): Reporter {
  const listeners = new Set<(report: StageReport) => void>();
  const told = new Set<string>();

  const report = (entry: StageReport): void => {
    for (const listener of listeners) listener(entry);
  };

  return {
    report,
    onReport(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    gap(kind, name, code = currentPlace()?.code) {
      const key = `${kind} ${name} ${code}`;
      if (told.has(key)) return;
      told.add(key);
      console.warn(`[host gap] ${kind} ${name}${code === undefined ? '' : ` (asked for by ${code})`}`);
      report({ type: 'host-gap', at: Date.now(), kind, name, code });
    },
    problem(kind, cause, code) {
      const error = errorOf(cause);
      const place = placeOf(error.stack);
      const source = place?.source;
      report({
        type: 'problem',
        at: Date.now(),
        kind,
        code: code ?? place?.code,
        message: error.message,
        ...(source === undefined ? {} : { source }),
      });
    },
  };
}
