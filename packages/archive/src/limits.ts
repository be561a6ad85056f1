/**
 * What the kit agrees to read. Kommo documents no limit for the whole archive, so these are set by what an attack
 * needs and a widget does not: of about ninety public widgets the largest has 3 MB in some 200 files. With them the
 * worst archive is refused in a fraction of a second and with less than 150 MB of memory.
 */
export const LIMITS = {
  /** Bytes of the zip itself. It is held in memory whole, so this comes first. */
  archiveBytes: 32 * 1024 * 1024,
  /** Entries of a zip or files of a folder; above it somebody packed `node_modules`, or means harm. */
  entries: 5_000,
  /** Unpacked bytes of one file; the heaviest file a widget may need is a bundle or a video of its tour. */
  fileBytes: 24 * 1024 * 1024,
  /** Unpacked bytes of all files together. */
  totalBytes: 64 * 1024 * 1024,
  /** Unpacked to packed size of one file. Text reaches 20, an empty bitmap 100; deflate can do 1,032. */
  ratio: 200,
  /** Below this size a ratio says nothing: a page of blanks is no bomb. */
  ratioFromBytes: 1024 * 1024,
  /** Bytes of one segment of a path: what common file systems can store. */
  segmentBytes: 255,
  /** Bytes of a whole path: what Windows can open once it is unpacked below some folder. */
  pathBytes: 240,
  /** Folders inside folders; deeper ones are a loop or an attack on whoever walks them. */
  depth: 32,
  /** Problems of one kind that are told one by one; the rest is counted. */
  problemsPerCode: 20,
} as const;

/** `33554432` as `32 MB`, for messages. Decimal megabytes from 1 MB on, else kilobytes or bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${trim(bytes / 1_000)} KB`;
  if (bytes < 1_000_000_000) return `${trim(bytes / 1_000_000)} MB`;
  return `${trim(bytes / 1_000_000_000)} GB`;
}

/** `50000` as `50,000`. The platform's own way loads the languages of the world first, which takes 20 ms. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const trim = (value: number): string => value.toFixed(value < 10 ? 1 : 0).replace(/\.0$/, '');
