import type { WidgetFiles } from '@kommo-widget/archive';
import type { Change, TextEdit } from '../model/change.ts';

/** Gathers the changes of one pass. A fix goes in whole or, where it touches what another fix touched, not at all. */
export class Pass {
  readonly #files: WidgetFiles;
  readonly #edits = new Map<string, TextEdit[]>();
  readonly #operations = new Map<string, Uint8Array | null>();

  constructor(files: WidgetFiles) {
    this.#files = files;
  }

  /** @returns whether the fix was taken. */
  add(changes: readonly Change[]): boolean {
    if (changes.length === 0 || !changes.every((change) => this.#isFree(change))) return false;
    for (const change of changes) this.#take(change);
    return true;
  }

  /** The new content of every file that changed. */
  contents(): Map<string, Uint8Array | null> {
    const contents = new Map(this.#operations);
    for (const [path, edits] of this.#edits) {
      const text = this.#files.get(path)?.text();
      if (text !== undefined) contents.set(path, encode(applyEdits(text, edits)));
    }
    return contents;
  }

  #isFree(change: Change): boolean {
    const { file } = change;
    if (this.#operations.has(file)) return false;
    if (change.kind === 'edit') {
      const taken = this.#edits.get(file) ?? [];
      return (
        this.#files.get(file) !== undefined &&
        change.edits.every((edit) => taken.every((other) => isApart(edit, other)))
      );
    }
    if (this.#edits.has(file)) return false;
    if (change.kind === 'rename') {
      return (
        this.#files.get(file) !== undefined && !this.#files.get(change.to) && !this.#operations.has(change.to)
      );
    }
    return true;
  }

  #take(change: Change): void {
    if (change.kind === 'edit') {
      this.#edits.set(change.file, [...(this.#edits.get(change.file) ?? []), ...change.edits]);
    } else if (change.kind === 'write') {
      const { content } = change;
      this.#operations.set(change.file, typeof content === 'string' ? encode(content) : content);
    } else {
      const bytes = this.#files.get(change.file)?.bytes();
      this.#operations.set(change.file, null);
      if (change.kind === 'rename' && bytes) this.#operations.set(change.to, bytes);
    }
  }
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Edits that touch are kept for the next pass too: two insertions at one place would depend on their order. */
const isApart = (a: TextEdit, b: TextEdit): boolean => a.end < b.start || b.end < a.start;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
