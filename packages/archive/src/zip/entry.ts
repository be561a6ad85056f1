/** One line of the list of entries (the central directory), with the sizes of a zip64 field where there is one. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0: stored, 8: deflated; the kit reads no other. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Offset of the local header, moved by what was put before the archive. */
  readonly header: number;
  /** Type and rights as Unix has them (`st_mode`); 0 where the packer wrote none. */
  readonly mode: number;
}

export const METHOD = { stored: 0, deflated: 8 } as const;

const ENCRYPTED = 0x0001;
const STRONGLY_ENCRYPTED = 0x0040;
const MASKED_HEADER = 0x2000;
const LATE_SIZES = 0x0008;
const UTF8 = 0x0800;

export const isFolder = (entry: ZipEntry): boolean => /[/\\]$/.test(entry.name);
export const isEncrypted = (entry: Pick<ZipEntry, 'flags'>): boolean =>
  (entry.flags & (ENCRYPTED | STRONGLY_ENCRYPTED | MASKED_HEADER)) !== 0;
/** Whether sizes and checksum stand behind the data, and the local header has zeros. */
export const hasLateSizes = (flags: number): boolean => (flags & LATE_SIZES) !== 0;
export const isUtf8 = (flags: number): boolean => (flags & UTF8) !== 0;
