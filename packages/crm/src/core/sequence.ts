import type { Db } from '../store/db.ts';

/** The next id of something whose table cannot count by itself. */
export function nextId(db: Db, name: string, first = 1): number {
  const value = db.value<number>(
    'INSERT INTO sequence (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value',
    name,
    first,
  );
  return value ?? first;
}
