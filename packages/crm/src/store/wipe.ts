import type { Db } from './db.ts';

/** Empties every table. */
export function wipe(db: Db): void {
  const tables = db.all<{ readonly name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  db.exec('PRAGMA foreign_keys = OFF');
  db.transaction(() => {
    for (const { name } of tables) db.run(`DELETE FROM ${name}`);
    db.run('DELETE FROM sqlite_sequence');
  });
  db.exec('PRAGMA foreign_keys = ON');
}
