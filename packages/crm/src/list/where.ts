import type { SqlInput } from '../store/db.ts';

/** Conditions of a selection, all of which must hold, with their values in order. */
export class Where {
  readonly #conditions: string[] = [];
  readonly values: SqlInput[] = [];

  and(condition: string, ...values: readonly SqlInput[]): this {
    this.#conditions.push(condition);
    this.values.push(...values);
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

  /** `WHERE …`, or nothing. */
  get sql(): string {
    return this.#conditions.length === 0
      ? ''
      : `WHERE ${this.#conditions.map((c) => `(${c})`).join(' AND ')}`;
  }
}
