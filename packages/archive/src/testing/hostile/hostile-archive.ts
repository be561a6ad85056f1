import type { ArchiveProblemCode } from '../../problems/table.ts';
import { BASE_WIDGET } from '../base-widget.ts';
import { type EntrySpec, zipOf } from '../zip-builder.ts';

/** An archive that attacks whoever opens it, and what must be said of it. */
export interface HostileArchive {
  /** Short and unique, fit for a file name. */
  readonly name: string;
  /** The codes of its problems, sorted. */
  readonly finds: readonly ArchiveProblemCode[];
  readonly make: () => Uint8Array;
}

/** An ordinary widget with further entries. */
export const withEntries = (...entries: readonly EntrySpec[]): Uint8Array =>
  zipOf([...BASE_WIDGET, ...entries]);

export const hostile = (
  name: string,
  finds: ArchiveProblemCode | readonly ArchiveProblemCode[],
  make: () => Uint8Array,
): HostileArchive => ({ name, finds: typeof finds === 'string' ? [finds] : [...finds].sort(), make });
