import type { Unit } from '../../core/unit.ts';
import { fieldsOf } from '../../fields/definition.ts';
import type { SqlInput } from '../../store/db.ts';
import { usersById } from '../../users/user.ts';
import { DAY } from '../users.ts';
import { Numbers } from './numbers.ts';

/** Lists that the rows of a statement can join, as `name.at` and `name.value`. */
export type Lists = Readonly<Record<string, readonly unknown[]>>;

/** What the statements of the scenario share: where ids start, who is there, and how rows are made. */
export class Plan {
  readonly unit: Unit;
  readonly numbers: Numbers;
  /** First ids. */
  readonly lead: number;
  readonly contact: number;
  readonly company: number;
  /** Ids of the users who are responsible for something. */
  readonly owners: readonly number[];

  constructor(unit: Unit, seed: number) {
    const next = (table: string): number =>
      1 + (unit.db.value<number>('SELECT seq FROM sqlite_sequence WHERE name = ?', table) ?? 0);
    this.unit = unit;
    this.numbers = new Numbers(seed);
    this.lead = next('lead');
    this.contact = next('contact');
    this.company = next('company');
    this.owners = [...usersById(unit.core).keys()];
  }

  /** Unix seconds of a day before today. */
  daysAgo(days: number): number {
    return this.unit.now - days * DAY;
  }

  /** Ids of a field and of its first option. */
  field(kind: string, code: string): { readonly id: number; readonly option: number } {
    const field = fieldsOf(this.unit, kind).byCode.get(code);
    return { id: field?.id ?? 0, option: field?.enums[0]?.id ?? 0 };
  }

  /** Inserts one row for each number `n.i` from 0 on. `from` may join lists after `n`. */
  insert(into: string, count: number, columns: string, lists: Lists = {}, joins = ''): void {
    const parts = [
      `n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`,
      ...Object.keys(lists).map(
        (name) => `${name} (at, value) AS MATERIALIZED (SELECT key, value FROM json_each(?))`,
      ),
    ];
    const values: readonly SqlInput[] = Object.values(lists).map((list) => JSON.stringify(list));
    this.unit.db.run(
      `INSERT INTO ${into} WITH RECURSIVE ${parts.join(', ')} SELECT ${columns} FROM n ${joins}`,
      ...values,
    );
  }
}
