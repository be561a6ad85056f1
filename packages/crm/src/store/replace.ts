import type { Db } from './db.ts';
import { dataTables } from './schema-of.ts';

/**
 * Replaces all data at once, or none of it. While it is under way tables are empty that others refer to, so SQLite looks
 * at the references once, at the end.
 *
 * @throws Error when a reference leads nowhere afterwards; nothing has changed then.
 */
export function replaceData(db: Db, fill: () => void): void {
  unchecked(db, () => {
    for (const { name } of dataTables(db)) db.exec(`DELETE FROM ${name}`);
    db.exec('DELETE FROM sqlite_sequence');
    fill();
    // Whoever has come in stays in, unless his user is gone.
    db.exec(`DELETE FROM integration WHERE created_by NOT IN (SELECT id FROM user);
      DELETE FROM token WHERE user_id NOT IN (SELECT id FROM user) OR client_id NOT IN (SELECT client_id FROM integration);`);
    checkReferences(db);
  });
}

/** Runs work in a transaction in which references are not looked at. */
export function unchecked(db: Db, work: () => void): void {
  db.exec('PRAGMA foreign_keys = OFF');
  try {
    db.transaction(work);
  } finally {
    db.exec('PRAGMA foreign_keys = ON');
  }
}

function checkReferences(db: Db): void {
  const [broken] = db.all<{ readonly table: string; readonly parent: string }>('PRAGMA foreign_key_check');
  if (broken) throw new Error(`a row of ${broken.table} refers to a ${broken.parent} that is not there`);
}
