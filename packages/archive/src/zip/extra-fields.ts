import type { Binary } from './binary.ts';
import { IN_ZIP64 } from './signatures.ts';

interface Sizes {
  readonly packedBytes: number;
  readonly bytes: number;
  readonly header: number;
}

const ZIP64 = 0x0001;
/** Info-ZIP's field for a name in UTF-8, where the ordinary name has another encoding. */
const UNICODE_PATH = 0x7075;

/** The sizes of an entry after its zip64 field, and the name of its Unicode field. Other fields say nothing to us. */
export function readExtraFields(
  zip: Binary,
  offset: number,
  length: number,
  plain: Sizes,
): (Sizes & { readonly name?: string }) | 'broken' {
  let sizes = plain;
  let sawZip64 = false;
  let name: string | undefined;
  const end = offset + length;
  // Some packers pad with a few bytes that are no field: only the fields that matter must be whole.
  for (let at = offset; at + 4 <= end; ) {
    const id = zip.u16(at);
    const size = zip.u16(at + 2);
    const data = at + 4;
    at = data + size;
    if (at > end) {
      if (id === ZIP64) return 'broken';
      break;
    }
    if (id === ZIP64) {
      const read = sawZip64 ? 'broken' : readZip64(zip, data, size, plain);
      if (read === 'broken') return 'broken';
      sawZip64 = true;
      sizes = read;
    } else if (id === UNICODE_PATH && size > 5) {
      name = new TextDecoder().decode(zip.slice(data + 5, size - 5));
    }
  }
  const wantsZip64 =
    plain.packedBytes === IN_ZIP64.u32 || plain.bytes === IN_ZIP64.u32 || plain.header === IN_ZIP64.u32;
  if (wantsZip64 && !sawZip64) return 'broken';
  return name === undefined ? sizes : { ...sizes, name };
}

/** Only the values whose ordinary field is full are there, in this order. */
function readZip64(zip: Binary, data: number, size: number, plain: Sizes): Sizes | 'broken' {
  let at = data;
  let short = false;
  const next = (value: number): number => {
    if (value !== IN_ZIP64.u32) return value;
    if (at + 8 > data + size) {
      short = true;
      return value;
    }
    at += 8;
    return zip.u64(at - 8);
  };
  const bytes = next(plain.bytes);
  const packedBytes = next(plain.packedBytes);
  const header = next(plain.header);
  return short ? 'broken' : { bytes, packedBytes, header };
}
