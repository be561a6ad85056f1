import type { ArchiveProblemCode } from './problems/table.ts';

/** One file of a widget. Bytes are read when asked for, and at most once. */
export interface WidgetFile {
  /** Path from the root of the widget, always with `/`: `i18n/en.json`. */
  readonly path: string;
  /** Size in bytes, uncompressed. */
  readonly size: number;
  bytes(): Uint8Array;
  /** The bytes as UTF-8, a byte order mark kept; bytes that are no UTF-8 become U+FFFD. */
  text(): string;
}

/**
 * A widget as a read-only set of files: the one shape that rules, the packer and the server see, whether it came
 * from a folder, a zip or memory. Everything here is synchronous; opening is what takes time.
 */
export interface WidgetFiles {
  readonly kind: 'folder' | 'zip' | 'memory';
  /** How messages call it: the path or the name that the user gave. */
  readonly name: string;
  /** Sorted by code unit; folders have no entry of their own. */
  readonly files: readonly WidgetFile[];
  get(path: string): WidgetFile | undefined;
  /**
   * What a folder holds and the widget does not: left out by default or by `.kommowidgetignore`, sorted; a folder
   * ends with `/` and stands for all that it holds.
   */
  readonly ignored?: readonly string[];
  /** What is wrong with the container itself; an unreadable one has no files and at least one problem. */
  readonly problems: readonly ArchiveProblem[];
}

/** A defect of the container: a name that climbs out, a lie about a size, a file that is no zip. */
export interface ArchiveProblem {
  /** Stable, becomes the code of the finding: `archive/path-traversal`. */
  readonly code: ArchiveProblemCode;
  readonly message: string;
  readonly hint: string;
  /** The entry concerned, as the archive spells it. */
  readonly path?: string;
}
