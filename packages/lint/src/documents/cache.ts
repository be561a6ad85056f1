import type { WidgetFile } from '@kommo-widget/archive';

interface Entry {
  readonly bytes: Uint8Array;
  readonly document: unknown;
}

/**
 * Keeps what was parsed, so that a check after a change parses only the files that changed. Give the same cache to
 * every {@link lint} of one widget; it forgets files that a run did not ask for.
 */
export class DocumentCache {
  #entries = new Map<string, Entry>();
  #previous = new Map<string, Entry>();

  /** Starts a new run: what it does not use is dropped at the next. */
  begin(): void {
    this.#previous = this.#entries;
    this.#entries = new Map();
  }

  get<T>(kind: string, file: WidgetFile, make: (bytes: Uint8Array) => T): T {
    const key = `${kind}:${file.path}`;
    const known = this.#entries.get(key);
    if (known) return known.document as T;
    const bytes = file.bytes();
    const old = this.#previous.get(key);
    const entry = old && sameBytes(old.bytes, bytes) ? old : { bytes, document: make(bytes) };
    this.#entries.set(key, entry);
    return entry.document as T;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
