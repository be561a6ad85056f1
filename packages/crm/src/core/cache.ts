/**
 * What nearly every request needs and hardly any changes (users, pipelines, field definitions), read once. Whoever
 * writes such a table calls `clear`; a rollback and a reset do so too.
 */
export class ConfigCache {
  readonly #values = new Map<string, unknown>();

  get<T>(key: string, load: () => T): T {
    if (this.#values.has(key)) return this.#values.get(key) as T;
    const value = load();
    this.#values.set(key, value);
    return value;
  }

  clear(): void {
    this.#values.clear();
  }
}
