import type { DocumentCache } from '@kommo-widget/lint';
import type { Shelf } from './shelf.ts';

/** Long enough for the page to come first, short enough to be there when the author looks. */
const DELAY_MS = 120;

/** Checks a widget soon, without standing in the way of the page that is just being mounted. */
export interface BackgroundLint {
  schedule(code: string): void;
  close(): void;
}

export function createBackgroundLint(shelf: Shelf): BackgroundLint {
  const timers = new Map<string, NodeJS.Timeout>();
  const caches = new Map<string, DocumentCache>();
  const check = async (code: string): Promise<void> => {
    timers.delete(code);
    // Loaded when first needed: parsers of JavaScript and CSS would cost the start a tenth of a second.
    const { DocumentCache, lint } = await import('@kommo-widget/lint');
    const cache = caches.get(code) ?? new DocumentCache();
    caches.set(code, cache);
    const widget = shelf.get(code);
    if (widget !== undefined) shelf.setFindings(code, lint(widget.files, { cache }));
  };
  const failed = (code: string, error: unknown): void => {
    const message = `The check itself failed, which is a bug of the kit: ${String(error)}`;
    shelf.setFindings(code, [{ rule: 'kit/check-failed', severity: 'warning', message }]);
  };
  return {
    schedule(code) {
      clearTimeout(timers.get(code));
      timers.set(
        code,
        setTimeout(() => void check(code).catch((error) => failed(code, error)), DELAY_MS).unref(),
      );
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
