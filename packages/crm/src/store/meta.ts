import type { Db } from './db.ts';

/**
 * What the data says about itself: the scenario it came from, its seed, faults that belong to it, pipelines under the
 * control of duplicates.
 */
export type MetaKey = 'scenario' | 'seed' | 'faults' | 'rate_limit' | 'duplicate_control';

export const recall = (db: Db, key: MetaKey): string | undefined =>
  db.value<string>('SELECT value FROM meta WHERE key = ?', key);

export function remember(db: Db, values: Readonly<Partial<Record<MetaKey, string>>>): void {
  for (const [key, value] of Object.entries(values)) {
    db.run(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      value,
    );
  }
}
