import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../zip/crc32.ts';
import { SIGNATURE } from '../zip/signatures.ts';
import { ByteWriter } from './byte-writer.ts';

/** The fields that stand both before the data and in the list of entries. */
export interface HeaderFields {
  readonly name: string | Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly extra: Uint8Array;
}

/** One entry. What is not given is what a well-behaved packer would write. */
export interface EntrySpec extends Partial<HeaderFields> {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Packed data as they are, instead of those made from `content`. */
  readonly packed?: Uint8Array;
  /** `st_mode` of Unix; an ordinary file by default. */
  readonly mode?: number;
  readonly disk?: number;
  /** Fields that the header before the data has otherwise. */
  readonly local?: Partial<HeaderFields>;
  /** Bytes between the entry before and this one. */
  readonly before?: Uint8Array;
  /** Bytes right after the data, such as a record with late sizes. */
  readonly after?: Uint8Array;
  /** Offset in the list of entries, instead of where the entry really is. */
  readonly header?: number;
  /** No data of its own: only a line in the list. */
  readonly listedOnly?: true;
  /** No line in the list: only data. */
  readonly unlisted?: true;
}

export interface ZipSpec {
  readonly entries: readonly EntrySpec[];
  /** Put before everything without moving any offset, as somebody does who glues files together. */
  readonly prefix?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: Uint8Array;
  /** Fields of the record at the end that are to lie. */
  readonly end?: {
    readonly entries?: number;
    readonly size?: number;
    readonly offset?: number;
    readonly disk?: number;
  };
  /** Between the list of entries and the record at the end; gets the true values. */
  readonly zip64?: (actual: { entries: number; size: number; offset: number; at: number }) => Uint8Array;
}

const encoder = new TextEncoder();
const NOTHING = new Uint8Array();
const UTF8 = 0x0800;
const FILE_MODE = 0o100644;
const toBytes = (value: string | Uint8Array): Uint8Array =>
  typeof value === 'string' ? encoder.encode(value) : value;

/** A zip by hand, byte for byte, also one that no packer would write. */
export function buildZip(spec: ZipSpec): Uint8Array {
  const { entries, prefix, suffix, comment = NOTHING, end = {}, zip64 } = spec;
  const data = new ByteWriter();
  const list = new ByteWriter();
  let count = 0;
  for (const entry of entries) {
    const { fields, packed } = complete(entry);
    data.bytes(entry.before ?? NOTHING);
    const header = entry.header ?? data.length;
    if (entry.listedOnly !== true) {
      data.bytes(localHeader({ ...fields, ...entry.local }), packed, entry.after ?? NOTHING);
    }
    if (entry.unlisted === true) continue;
    list.bytes(listLine(fields, header, entry.mode ?? FILE_MODE, entry.disk ?? 0));
    count += 1;
  }
  const actual = { entries: count, size: list.length, offset: data.length, at: data.length + list.length };
  const record = new ByteWriter().u32(SIGNATURE.end).u16(end.disk ?? 0, 0);
  record.u16(end.entries ?? Math.min(count, 0xffff), end.entries ?? Math.min(count, 0xffff));
  record.u32(end.size ?? actual.size, end.offset ?? actual.offset).u16(comment.length);
  return new ByteWriter()
    .bytes(prefix ?? NOTHING, data.done(), list.done(), zip64?.(actual) ?? NOTHING)
    .bytes(record.done(), comment, suffix ?? NOTHING)
    .done();
}

/** A zip of these entries and nothing else unusual. */
export const zipOf = (entries: readonly EntrySpec[]): Uint8Array => buildZip({ entries });

function complete(entry: EntrySpec): { fields: HeaderFields; packed: Uint8Array } {
  const content = toBytes(entry.content ?? '');
  const method = entry.method ?? 8;
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
  const fields: HeaderFields = {
    name: entry.name,
    flags: entry.flags ?? UTF8,
    method,
    crc: entry.crc ?? crc32(content),
    packedBytes: entry.packedBytes ?? packed.length,
    bytes: entry.bytes ?? content.length,
    extra: entry.extra ?? NOTHING,
  };
  return { fields, packed };
}

function localHeader(fields: HeaderFields): Uint8Array {
  const name = toBytes(fields.name);
  return new ByteWriter()
    .u32(SIGNATURE.local)
    .u16(20, fields.flags, fields.method, 0, 0x21)
    .u32(fields.crc, fields.packedBytes, fields.bytes)
    .u16(name.length, fields.extra.length)
    .bytes(name, fields.extra)
    .done();
}

function listLine(fields: HeaderFields, header: number, mode: number, disk: number): Uint8Array {
  const name = toBytes(fields.name);
  return new ByteWriter()
    .u32(SIGNATURE.central)
    .u16(0x0314, 20, fields.flags, fields.method, 0, 0x21)
    .u32(fields.crc, fields.packedBytes, fields.bytes)
    .u16(name.length, fields.extra.length, 0, disk, 0)
    .u32((mode << 16) >>> 0, header)
    .bytes(name, fields.extra)
    .done();
}
