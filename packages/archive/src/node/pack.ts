import { createHash } from 'node:crypto';
import { KitError } from '@kommo-widget/manifest';
import { formatBytes } from '../limits.ts';
import { fileTree, type PackedEntry, type TreeNode } from '../pack/file-tree.ts';
import { packable } from '../pack/packable.ts';
import { ProblemList } from '../problems/problem-list.ts';
import type { WidgetFiles } from '../widget-files.ts';
import { Binary } from '../zip/binary.ts';
import { readDirectory } from '../zip/directory.ts';
import { readEndRecord } from '../zip/end-record.ts';
import { packDate } from './pack-date.ts';
import { writeZip } from './write-zip.ts';

export interface PackOptions {
  /** The most bytes that the archive may have. */
  readonly budget?: number;
  /** Date of all entries; `SOURCE_DATE_EPOCH` or 1980-01-01 by default. */
  readonly date?: Date;
}

export interface Packed {
  /** The archive. */
  readonly bytes: Uint8Array;
  /** Its hash in hexadecimal: equal for equal files, on every machine with the same zlib. */
  readonly sha256: string;
  /** The files in it, sorted by code unit. */
  readonly entries: readonly PackedEntry[];
  readonly tree: TreeNode;
  /** Paths that were left out; a folder ends with `/`. */
  readonly ignored: readonly string[];
}

/**
 * Packs a widget into the bytes of its `widget.zip`. The result depends on the files alone: not on their times,
 * rights or order, nor on folder, time zone or language.
 *
 * @throws KitError `nothing-to-pack`, `over-budget` or `source-date-epoch-invalid`
 */
export async function pack(files: WidgetFiles, options: PackOptions = {}): Promise<Packed> {
  const date = options.date ?? packDate(process.env.SOURCE_DATE_EPOCH);
  const { files: chosen, ignored = [] } = packable(files);
  if (chosen.length === 0) {
    throw new KitError('nothing-to-pack', `There is no file to pack in ${files.name}.`, {
      hint: 'Give the folder that holds manifest.json, and check .kommowidgetignore.',
    });
  }
  const bytes = await writeZip(chosen, date);
  const entries = listEntries(bytes);
  checkBudget(bytes.length, entries, options.budget);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, sha256, entries, tree: fileTree(entries), ignored };
}

/** What the archive itself says that it holds. */
function listEntries(bytes: Uint8Array): PackedEntry[] {
  const zip = new Binary(bytes);
  const problems = new ProblemList();
  const end = readEndRecord(zip, problems);
  const entries = end === undefined ? [] : (readDirectory(zip, end, problems)?.entries ?? []);
  return entries.map(({ name, bytes: size, packedBytes }) => ({ path: name, size, packed: packedBytes }));
}

function checkBudget(size: number, entries: readonly PackedEntry[], budget: number | undefined): void {
  if (budget === undefined || size <= budget) return;
  const largest = [...entries]
    .sort((a, b) => b.packed - a.packed)
    .slice(0, 3)
    .map(({ path, packed }) => `${path} (${formatBytes(packed)})`);
  const sizes = `${formatBytes(size)}, ${formatBytes(size - budget)} over the budget of ${formatBytes(budget)}`;
  throw new KitError('over-budget', `The archive has ${sizes}.`, {
    hint: `The heaviest files are ${largest.join(', ')}.`,
  });
}
