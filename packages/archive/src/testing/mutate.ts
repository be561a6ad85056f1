/** Numbers that limits and fields stumble over. */
const EDGES = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

type Pick = (below: number) => number;
type Mutation = (bytes: Uint8Array, pick: Pick) => Uint8Array;

const splice = (bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)]);

const edit = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  return copy;
};

const MUTATIONS: readonly Mutation[] = [
  (bytes, pick) =>
    edit(bytes, (copy) => {
      const at = pick(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << pick(8));
    }),
  (bytes, pick) =>
    edit(bytes, (copy) => {
      const at = pick(copy.length);
      copy.fill(pick(256), at, at + 1);
    }),
  (bytes, pick) =>
    edit(bytes, (copy) => {
      const size = [1, 2, 4][pick(3)] ?? 1;
      const value = EDGES[pick(EDGES.length)] ?? 0;
      const at = pick(Math.max(1, copy.length - size));
      for (let index = 0; index < size && at + index < copy.length; index++) {
        copy[at + index] = (value >>> (8 * index)) & 0xff;
      }
    }),
  (bytes, pick) => edit(bytes, (copy) => copy.fill(pick(2) * 255, pick(copy.length), pick(copy.length))),
  (bytes, pick) => bytes.slice(0, pick(bytes.length)),
  (bytes, pick) => bytes.slice(pick(bytes.length)),
  (bytes, pick) => splice(bytes, pick(bytes.length), 1 + pick(16), new Uint8Array()),
  (bytes, pick) =>
    splice(
      bytes,
      pick(bytes.length),
      0,
      Uint8Array.from({ length: 1 + pick(16) }, () => pick(256)),
    ),
  (bytes, pick) => {
    const from = pick(bytes.length);
    return splice(bytes, pick(bytes.length), 0, bytes.slice(from, from + pick(200)));
  },
  (bytes, pick) =>
    edit(bytes, (copy) => copy.copyWithin(pick(copy.length), pick(copy.length), pick(copy.length))),
];

/** Damages bytes in one to four ways, chosen by `next`. */
export function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  const pick: Pick = (below) => Math.floor(next() * below);
  let mutant = bytes;
  for (let count = 1 + pick(4); count > 0; count--) {
    mutant = MUTATIONS[pick(MUTATIONS.length)]?.(mutant, pick) ?? mutant;
  }
  return mutant;
}
