/** The last entries of a record that would otherwise grow without end. */
export interface RingLog<T> {
  add(entry: T): void;
  /** Oldest first. */
  list(): readonly T[];
  clear(): void;
}

export function createRingLog<T>(limit: number): RingLog<T> {
  let entries: T[] = [];
  return {
    add(entry) {
      entries.push(entry);
      if (entries.length > 2 * limit) entries = entries.slice(-limit);
    },
    list: () => entries.slice(-limit),
    clear() {
      entries = [];
    },
  };
}
