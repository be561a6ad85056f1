import type { Db, SqlInput } from '../store/db.ts';

/** A part of a statement with the values of its parameters. */
export interface Sql {
  readonly sql: string;
  readonly values: readonly SqlInput[];
}

/** A condition that can be looked at from two sides. */
interface Among {
  readonly column: string;
  /** Selects the ids that fit, as `id`. */
  readonly ids: Sql;
  /** Says of one row whether it fits. */
  readonly test: Sql;
}

/** Up to so many ids are looked up one by one; where more fit, a walk in the order of the list soon has its page. */
const FEW = 1_000;

/** Conditions of a selection, all of which must hold, with their values in order. */
export class Where {
  #conditions: (Sql | Among)[] = [];
  /** Ids to start from, as JSON. */
  #first: string | undefined;

  and(sql: string, ...values: readonly SqlInput[]): this {
    this.#conditions.push({ sql, values });
    return this;
  }

  /** Nothing fits: a filter whose value can be no row's. */
  none(): this {
    return this.and('0');
  }

  /** One value by `=`, several as a JSON array, so that the text of the statement does not grow with them. */
  in(column: string, values: readonly (string | number)[]): this {
    const [first] = values;
    if (first === undefined) return this.none();
    if (values.length === 1) return this.and(`${column} = ?`, first);
    return this.and(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
  }

  /** At least one of the selections holds. */
  any(selections: readonly Where[]): this {
    const sql = selections.map((one) => one.#text).join(' OR ');
    return this.and(sql, ...selections.flatMap((one) => one.values));
  }

  /** The column is one of the ids that fit. {@link settle} chooses how that is found out. */
  among(column: string, ids: Sql, test: Sql): this {
    this.#conditions.push({ column, ids, test });
    return this;
  }

  /** Looks how many rows fit and takes the quicker way to find them: SQLite cannot know when it plans. */
  settle(db: Db): void {
    this.#conditions = this.#conditions.map((condition) => {
      if ('sql' in condition) return condition;
      const { column, ids, test } = condition;
      // One row with all ids: a thousand rows would take longer to hand over than to find.
      const found = db.get<{ readonly count: number; readonly ids: string }>(
        `SELECT count(*) AS count, json_group_array(DISTINCT id) AS ids FROM (${ids.sql} LIMIT ${FEW + 1})`,
        ...ids.values,
      );
      if (!found || found.count > FEW) return test;
      const few = found.ids;
      if (this.#first) return { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [few] };
      this.#first = few;
      return { sql: `${column} = first.value`, values: [] };
    });
  }

  /** The tables to select from. Few ids that were found come first: a crossed join keeps SQLite to that order. */
  from(tables: string): string {
    return this.#first === undefined ? tables : `json_each(?) first CROSS JOIN ${tables}`;
  }

  /** Of `from` and `sql`, in order. */
  get values(): readonly SqlInput[] {
    const own = this.#conditions.flatMap(
      (condition) => ('sql' in condition ? condition : condition.ids).values,
    );
    return this.#first === undefined ? own : [this.#first, ...own];
  }

  /** `WHERE …`, or nothing. */
  get sql(): string {
    return this.#conditions.length === 0 ? '' : `WHERE ${this.#text}`;
  }

  get #text(): string {
    return this.#conditions.map((condition) => `(${textOf(condition)})`).join(' AND ');
  }
}

const textOf = (condition: Sql | Among): string =>
  'sql' in condition ? condition.sql : `${condition.column} IN (${condition.ids.sql})`;
