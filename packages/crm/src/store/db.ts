import Libsql from 'libsql';

/** What a column can hold. Booleans are bound as 0 and 1; `undefined` as NULL. Bytes come back as an ArrayBuffer. */
export type SqlInput = string | number | boolean | Uint8Array | null | undefined;

export interface RunResult {
  readonly changes: number;
  /** Row id of the last insert. */
  readonly id: number;
}

type Statement = Libsql.Statement<unknown[]>;

interface Packing {
  readonly packed: string;
  /** Of the columns, in order. */
  readonly names: readonly string[];
}

/** Statement texts vary with the filters of a list, so the cache is bounded; the oldest go first. */
const CACHED_STATEMENTS = 600;

/**
 * One synchronous SQLite connection. Statements are prepared once per text, so callers write SQL where they need it
 * and pass every value as a parameter; lists of values go in as one JSON array (`IN (SELECT value FROM json_each(?))`),
 * which keeps the number of texts small.
 */
export class Db {
  readonly #connection: Libsql.Database;
  readonly #statements = new Map<string, Statement>();
  /** How the rows of a text are packed. */
  readonly #packings = new Map<string, Packing>();
  #writes = 0;

  constructor(path: string) {
    this.#connection = new Libsql(path);
  }

  /** Another number after every write: what was read under the same one is still true. */
  get writes(): number {
    return this.#writes;
  }

  all<R>(sql: string, ...values: readonly SqlInput[]): R[] {
    return this.#statement(sql).all(values.map(bindable)) as R[];
  }

  /**
   * Many rows, brought over as one JSON text: the driver is slow at rows of many columns. Not for bytes, and not for
   * columns of the same name.
   */
  list<R>(sql: string, ...values: readonly SqlInput[]): R[] {
    const { packed, names } = this.#packing(sql);
    const rows = JSON.parse(this.value<string>(packed, ...values) ?? '[]') as unknown[][];
    return rows.map((cells) => {
      const row: Record<string, unknown> = {};
      for (const [at, name] of names.entries()) row[name] = cells[at];
      return row as R;
    });
  }

  get<R>(sql: string, ...values: readonly SqlInput[]): R | undefined {
    // `all` because `get` of the driver mixes a `_metadata` member into the row.
    return this.all<R>(sql, ...values)[0];
  }

  /** The first column of the first row. */
  value<V>(sql: string, ...values: readonly SqlInput[]): V | undefined {
    const row = this.all<Record<string, V>>(sql, ...values)[0];
    return row === undefined ? undefined : Object.values(row)[0];
  }

  run(sql: string, ...values: readonly SqlInput[]): RunResult {
    this.#writes += 1;
    const result = this.#statement(sql).run(values.map(bindable));
    return { changes: result.changes, id: Number(result.lastInsertRowid) };
  }

  /** Inserts one row given by its columns. */
  insert(table: string, row: Readonly<Record<string, SqlInput>>): RunResult {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    return this.run(sql, ...Object.values(row));
  }

  /** Changes the named columns of one row. Nothing to change is no error. */
  update(table: string, id: SqlInput, changes: Readonly<Record<string, SqlInput>>, key = 'id'): void {
    const columns = Object.keys(changes);
    if (columns.length === 0) return;
    const sql = `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${key} = ?`;
    this.run(sql, ...Object.values(changes), id);
  }

  /** Several statements without parameters. */
  exec(sql: string): void {
    this.#writes += 1;
    this.#connection.exec(sql);
  }

  /** Runs `work` in a transaction: committed when it returns, rolled back when it throws. Not to be nested. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #rollBack(): void {
    try {
      this.exec('ROLLBACK');
    } catch {
      // SQLite has done it by itself, as it does when the disk is full; what happened before is the error to tell.
    }
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  /** Lists of cells instead of objects: half of the text, and quicker to read. */
  #packing(sql: string): Packing {
    const known = this.#packings.get(sql);
    if (known !== undefined) return known;
    const names = this.#connection
      .prepare(sql)
      .columns()
      .map(({ name }) => name);
    const cells = names.map((name) => `"${name}"`).join(', ');
    const packing = { packed: `SELECT json_group_array(json_array(${cells})) FROM (${sql})`, names };
    remember(this.#packings, sql, packing);
    return packing;
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql) as Statement;
    remember(this.#statements, sql, statement);
    return statement;
  }
}

/** The driver ends the process on a boolean, so nothing reaches it that was not converted here. */
const bindable = (value: SqlInput): string | number | Uint8Array | null =>
  value === undefined ? null : typeof value === 'boolean' ? Number(value) : value;

/** Keeps a value by its text, and lets the oldest go when there are too many. */
function remember<V>(cache: Map<string, V>, text: string, value: V): void {
  if (cache.size >= CACHED_STATEMENTS) {
    const [oldest] = cache.keys();
    if (oldest !== undefined) cache.delete(oldest);
  }
  cache.set(text, value);
}
