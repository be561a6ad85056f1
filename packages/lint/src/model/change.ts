/** A replacement in a text, by offsets in UTF-16 code units; `start === end` inserts. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One step of a fix. */
export type Change =
  | { readonly kind: 'edit'; readonly file: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'write'; readonly file: string; readonly content: string | Uint8Array }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'delete'; readonly file: string };
