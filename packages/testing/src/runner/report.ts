/** What `kommo-widget test --format json` prints. The shape is documented in docs/testing.md; fields are only added. */
export interface RunReport {
  readonly ok: boolean;
  readonly widgets: readonly WidgetReport[];
}

export interface WidgetReport {
  /** As it was named on the command line. */
  readonly path: string;
  readonly code: string;
  readonly ok: boolean;
  readonly surfaces: readonly SurfaceReport[];
  /** Why it could not be opened at all, as one of several. */
  readonly error?: string;
}

/** One place of one widget. */
export interface SurfaceReport {
  /** Code of the location, without its postfix. */
  readonly location: string;
  /** Path of the page. */
  readonly url: string;
  /** False for host gaps, files that did not load, and callbacks that threw or rejected. */
  readonly ok: boolean;
  /** Path of the picture from the folder of the report; empty when none could be taken. */
  readonly screenshot: string;
  readonly callbacks: readonly CallbackRecord[];
  readonly problems: readonly SurfaceProblem[];
  /** From opening the page to the end of the checks, in milliseconds. */
  readonly ms: number;
}

export interface CallbackRecord {
  readonly name: string;
  readonly outcome: 'returned' | 'threw' | 'rejected' | 'timeout';
  readonly ms: number;
  readonly error?: string;
  /** Where in the widget's files: `script.js:12:5`. */
  readonly source?: string;
}

export interface SurfaceProblem {
  readonly kind: 'host-gap' | 'widget-error' | 'load-error' | 'network' | 'a11y';
  readonly message: string;
  readonly source?: string;
}

/** Whether a surface is all right; what only may be wrong (a11y, an unreachable server) does not fail it. */
export const isOk = (surface: Pick<SurfaceReport, 'callbacks' | 'problems'>): boolean =>
  surface.callbacks.every(({ outcome }) => outcome !== 'threw' && outcome !== 'rejected') &&
  surface.problems.every(({ kind }) => kind !== 'host-gap' && kind !== 'load-error');
