import { existsSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';
import type { Db } from './db.ts';
import { type DataModel, fingerprint } from './model.ts';
import { unchecked } from './replace.ts';

/**
 * Brings a file of an older version up to date, in one transaction and after a copy of it was put beside it.
 *
 * @throws KitError `db-older` when there is no way, or it failed; the file is as it was.
 */
export function migrate(db: Db, file: string, version: number, model: DataModel): void {
  const steps = model.migrations.slice(version - 1);
  if (version < 1 || steps.length !== model.version - version) {
    throw new KitError(
      'db-older',
      `${file} was written by an older version of the kit (data model ${version})`,
      {
        hint: `This version knows data model ${model.version} and no way from there. Name a new file; the old one was left as it is.`,
      },
    );
  }
  const copy = `${file}.v${version}.bak`;
  try {
    if (!existsSync(copy)) db.run('VACUUM INTO ?', copy);
    unchecked(db, () => {
      for (const step of steps) db.exec(step);
      if (db.get('PRAGMA foreign_key_check')) throw new Error('references between tables broke');
      db.run('UPDATE store SET fingerprint = ?', fingerprint(model));
      db.exec(`PRAGMA user_version = ${model.version}`);
    });
  } catch (error) {
    throw new KitError('db-older', `${file} could not be brought to data model ${model.version}`, {
      hint: 'The file was left as it is. Go back to the version that wrote it, or name a new file.',
      cause: error,
    });
  }
}
