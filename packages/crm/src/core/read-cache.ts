/** Characters, bytes or whatever values weigh, that are kept at most. */
const MOST = 16_000_000;

interface Kept {
  readonly value: unknown;
  readonly weight: number;
}

/**
 * What was read since the last write; every write empties it. Pages and widgets ask the same things again and again, and
 * between two writes the answers cannot differ.
 */
export class ReadCache {
  readonly #writes: () => number;
  readonly #kept = new Map<string, Kept>();
  #at = -1;
  #weight = 0;

  /** @param writes a number that changes with every write. */
  constructor(writes: () => number) {
    this.#writes = writes;
  }

  /** The value of a key, loaded when it is not known; `weigh` keeps big ones from filling the memory. */
  get<T>(key: string, load: () => T, weigh: (value: T) => number = () => 1_000): T {
    const writes = this.#writes();
    if (writes !== this.#at) this.#empty(writes);
    const known = this.#kept.get(key);
    if (known) return known.value as T;
    const value = load();
    // Loading may have written; what it read before would be kept as if it were younger.
    if (this.#writes() === writes) this.#keep(key, value, weigh(value));
    return value;
  }

  #keep(key: string, value: unknown, weight: number): void {
    if (weight > MOST) return;
    for (const [oldest, { weight: freed }] of this.#kept) {
      if (this.#weight + weight <= MOST) break;
      this.#kept.delete(oldest);
      this.#weight -= freed;
    }
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
  }

  #empty(writes: number): void {
    this.#kept.clear();
    this.#weight = 0;
    this.#at = writes;
  }
}
