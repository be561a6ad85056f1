import type { StageReport } from '@kommo-widget/manifest';
import { currentPlace, placeOf, type WidgetPlace } from './attribution.ts';
import { errorOf } from './error-of.ts';
import { missingMember } from './missing-members.ts';
import { expectsOfPage } from './own-words.ts';

type Gap = Extract<StageReport, { type: 'host-gap' }>;
type Problem = Extract<StageReport, { type: 'problem' }>;

export interface Reporter {
  report(report: StageReport): void;
  onReport(listener: (report: StageReport) => void): () => void;
  /** Something that the host does not simulate was asked for. Told once for each name and widget. */
  gap(kind: Gap['kind'], name: string, place?: Partial<WidgetPlace>): void;
  /** An error of a widget: where it called a member that the page's objects lack, that is a gap. */
  thrown(error: Error, code?: string): void;
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

  const gap: Reporter['gap'] = (kind, name, place = currentPlace()) => {
    const { code, source } = place ?? {};
    const key = `${kind} ${name} ${code}`;
    if (told.has(key)) return;
    told.add(key);
    const caller = [code, source].filter(Boolean).join(' ');
    const what = kind === 'control' ? '[unknown parameter of a control]' : `[host gap] ${kind}`;
    console.warn(`${what} ${name}${caller === '' ? '' : ` (asked for by ${caller})`}`);
    report({ type: 'host-gap', at: Date.now(), kind, name, code, ...sourced(source) });
  };
  const thrown: Reporter['thrown'] = (error, code) => {
    const name = missingMember(error);
    const place = { code, ...placeOf(error.stack) };
    if (name === undefined || place.code === undefined) return;
    // A method of the widget's own that it looks for in the wrong place is its own mistake.
    void expectsOfPage(place.code, name.slice(name.lastIndexOf('.'))).then((is) => {
      if (is) gap('member', name, { ...place, code: place.code ?? '' });
    });
  };

  return {
    report,
    onReport(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    gap,
    thrown,
    problem(kind, cause, code) {
      const error = errorOf(cause);
      const place = placeOf(error.stack);
      thrown(error, code);
      report({
        type: 'problem',
        at: Date.now(),
        kind,
        code: code ?? place?.code,
        message: error.message,
        ...sourced(place?.source),
      });
    },
  };
}

const sourced = (source: string | undefined): { readonly source?: string } =>
  source === undefined ? {} : { source };
