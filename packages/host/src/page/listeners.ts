export interface Listeners<Args extends readonly unknown[]> {
  /** Gives the function that ends it. */
  add(listener: (...args: Args) => void): () => void;
  tell(...args: Args): void;
  clear(): void;
}

/** A list of functions to be told; one that throws does not keep the others from hearing. */
export function createListeners<Args extends readonly unknown[]>(): Listeners<Args> {
  const all = new Set<(...args: Args) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell(...args) {
      for (const listener of [...all]) {
        try {
          listener(...args);
        } catch (cause) {
          console.error(cause);
        }
      }
    },
    clear: () => all.clear(),
  };
}
