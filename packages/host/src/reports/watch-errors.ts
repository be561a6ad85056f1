import { placeOf } from './attribution.ts';
import { errorOf } from './error-of.ts';
import type { Reporter } from './reporter.ts';

/** Enough frames to see the widget below jQuery and twig; the default of ten often ends before it. */
const FRAMES = 30;

/** Reports what a widget's code throws or rejects outside of its callbacks: timers, listeners, promises. */
export function watchErrors(window: Window, reporter: Reporter): () => void {
  const errors: ErrorConstructor & { stackTraceLimit?: number } = Error;
  const before = errors.stackTraceLimit ?? FRAMES;
  errors.stackTraceLimit = FRAMES;
  const thrown = (event: ErrorEvent): void => {
    const error =
      event.error === undefined || event.error === null ? new Error(event.message) : errorOf(event.error);
    const place = placeOf(error.stack) ?? placeOf(`${event.filename}:${event.lineno}:${event.colno}`);
    if (!place) return;
    if (placeOf(error.stack) === undefined) error.stack = `${event.filename}:${event.lineno}:${event.colno}`;
    reporter.problem('widget-error', error, place.code);
  };
  const rejected = (event: PromiseRejectionEvent): void => {
    const error = errorOf(event.reason);
    const place = placeOf(error.stack);
    if (place) reporter.problem('widget-error', error, place.code);
  };
  window.addEventListener('error', thrown);
  window.addEventListener('unhandledrejection', rejected);
  return () => {
    errors.stackTraceLimit = before;
    window.removeEventListener('error', thrown);
    window.removeEventListener('unhandledrejection', rejected);
  };
}
