import type { WidgetFile } from '@kommo-widget/archive';
import type { Place, Range } from '../model/report.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

const BOM = '\uFEFF';
/** So many characters a text is searched through before its words are listed. */
const SEARCHED = 3_000_000;

/** A text file: its characters, where its lines begin and how it was encoded. */
export class TextDocument {
  readonly path: string;
  /** With the byte order mark, if there is one, so that offsets fit the file. */
  readonly text: string;
  readonly hasBom: boolean;
  /** False when some bytes are no UTF-8; the text then has U+FFFD in their place and must not be written back. */
  readonly validUtf8: boolean;
  #lineStarts: number[] | undefined;
  #words: ReadonlySet<string> | undefined;
  #searched = 0;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    const { text, valid } = decode(bytes);
    this.text = text;
    this.validUtf8 = valid;
    this.hasBom = text.startsWith(BOM);
  }

  /** The text with a space for the byte order mark: what parsers read. Offsets are the same. */
  get parsable(): string {
    return this.hasBom ? ` ${this.text.slice(1)}` : this.text;
  }

  /** Whether this is no text at all, whatever its name says: a picture called `.svg`, a font called `.txt`. */
  get isBinary(): boolean {
    const utf16 = !this.validUtf8 && /^\uFFFD\uFFFD/.test(this.text);
    return this.text.includes('\0') && !utf16;
  }

  /** Whether a run of letters, digits, `_` and `$` in the text is the word: a cheap way to know that a name is used nowhere. */
  hasWord(word: string): boolean {
    // Listing the words of a bundle takes longer than some looks at it, and most words are not there at all.
    if (!this.#words && this.#searched + this.text.length <= SEARCHED) {
      this.#searched += this.text.length;
      if (!this.text.includes(word)) return false;
    }
    this.#words ??= new Set(this.text.match(/[\w$\u0080-\uffff]+/g));
    return this.#words.has(word);
  }

  get lineStarts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }

  /** A line without its end; lines count from 1. */
  line(number: number): string {
    const start = this.lineStarts[number - 1] ?? this.text.length;
    const line = this.text.slice(start, this.lineStarts[number] ?? this.text.length).replace(/\r?\n$/, '');
    return number === 1 && this.hasBom ? line.slice(1) : line;
  }

  position(offset: number): Position {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const bom = low === 0 && this.hasBom && offset > 0 ? 1 : 0;
    return { line: low + 1, column: offset - (starts[low] ?? 0) - bom + 1 };
  }

  place(range?: Range): Place {
    return { file: this.path, range: range && { start: range.start, end: range.end } };
  }
}

function decode(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), valid: true };
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), valid: false };
  }
}

/** Reads a file as text. */
export const readText = (file: WidgetFile): TextDocument => new TextDocument(file.path, file.bytes());

/** The short first: a word that widgets use is found there, before its bundles have to be searched. */
export const byLength = (one: TextDocument, other: TextDocument): number =>
  one.text.length - other.text.length;
