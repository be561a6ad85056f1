import type { Db } from './db.ts';
import { tablesOf } from './schema-of.ts';

/** Runs work that adds many rows to some tables; their indices are made once, when all rows are there. */
export function withoutIndices(db: Db, tables: readonly string[], work: () => void): void {
  const indices = tablesOf(db).flatMap(({ name, indices }) => (tables.includes(name) ? indices : []));
  for (const sql of indices) db.exec(`DROP INDEX ${/INDEX (\w+) ON/.exec(sql)?.[1]}`);
  work();
  for (const sql of indices) db.exec(sql);
}
