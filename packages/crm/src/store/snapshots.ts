import type { Db } from './db.ts';
import { replaceData, unchecked } from './replace.ts';
import { dataTables, type TableDef } from './schema-of.ts';

/** Kilobytes of copies that stay in memory; beyond, they go to a file of SQLite's own that vanishes with the process. */
const MEMORY = 32_000;

/**
 * Copies of all data beside the data, by name. They live in a second database of the same connection, as tables with
 * the same columns and indices: SQLite then copies whole rows of b-trees instead of inserting one by one, and a thousand
 * leads are back in milliseconds.
 */
export class Snapshots {
  readonly #db: Db;
  /** Prefix of the tables of each copy. */
  readonly #taken = new Map<string, string>();
  #count = 0;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Names, in the order in which they were first taken. */
  names(): readonly string[] {
    return [...this.#taken.keys()];
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** Copies the data as it is; a copy of that name is replaced. */
  take(name: string): void {
    const db = this.#db;
    if (this.#count === 0) {
      db.exec(
        `ATTACH '' AS aside; PRAGMA aside.journal_mode = MEMORY; PRAGMA aside.cache_size = -${MEMORY};`,
      );
    }
    this.#count += 1;
    const prefix = `s${this.#count}_`;
    const tables = dataTables(db);
    unchecked(db, () => {
      for (const table of tables) {
        for (const sql of asideSql(table, prefix)) db.exec(sql);
        db.exec(`INSERT INTO aside.${prefix}${table.name} SELECT * FROM main.${table.name}`);
      }
      db.exec(`CREATE TABLE aside.${prefix}sequences AS SELECT * FROM main.sqlite_sequence`);
    });
    this.drop(name);
    this.#taken.set(name, prefix);
  }

  /** Puts the data back as it was; says whether there is a copy of that name. */
  restore(name: string): boolean {
    const prefix = this.#taken.get(name);
    if (prefix === undefined) return false;
    const db = this.#db;
    const tables = dataTables(db);
    replaceData(db, () => {
      for (const table of tables) {
        db.exec(`INSERT INTO main.${table.name} SELECT * FROM aside.${prefix}${table.name}`);
      }
      db.exec(`DELETE FROM main.sqlite_sequence;
        INSERT INTO main.sqlite_sequence SELECT * FROM aside.${prefix}sequences`);
    });
    return true;
  }

  drop(name: string): void {
    const prefix = this.#taken.get(name);
    if (prefix === undefined) return;
    this.#taken.delete(name);
    const tables = [...dataTables(this.#db).map((table) => table.name), 'sequences'];
    unchecked(this.#db, () => {
      for (const table of tables) this.#db.exec(`DROP TABLE aside.${prefix}${table}`);
    });
  }
}

/** The same table and indices under other names. */
const asideSql = (table: TableDef, prefix: string): readonly string[] => [
  table.sql.replace(/^CREATE TABLE (\w+)/, `CREATE TABLE aside.${prefix}$1`),
  ...table.indices.map((sql) =>
    sql.replace(/^CREATE (UNIQUE )?INDEX (\w+) ON (\w+)/, `CREATE $1INDEX aside.${prefix}$2 ON ${prefix}$3`),
  ),
];
