import type { Change } from './change.ts';

/** A stretch of a text, by offsets in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where something is. Documents hand these out: `json.place(path)`, `script.place(node)`. */
export interface Place {
  /** Path in the widget, or null for the widget as a whole. */
  readonly file: string | null;
  readonly range?: Range | undefined;
  readonly pointer?: string | undefined;
}

/** What a rule says about a place. */
export interface Report extends Place {
  readonly message: string;
  /** Instead of the rule's own hint. */
  readonly hint?: string | undefined;
  /** Breaks nothing where it stands: a notice, unless the configuration says otherwise. */
  readonly harmless?: boolean;
  /** Made only when somebody wants to fix. */
  readonly fix?: (() => readonly Change[]) | undefined;
}
