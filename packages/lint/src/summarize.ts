import type { Finding } from './model/finding.ts';

export interface Summary {
  /** No errors. */
  readonly ok: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly fixable: number;
}

/** Counts findings. */
export function summarize(findings: readonly Finding[]): Summary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  return {
    ok: errors === 0,
    errors,
    warnings: count('warning'),
    notices: count('notice'),
    fixable: findings.filter((finding) => finding.fixable).length,
  };
}
