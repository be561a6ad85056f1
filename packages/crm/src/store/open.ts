import { existsSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';
import { Db } from './db.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/**
 * Opens the data of a CRM: in memory, or in a file that one process holds alone.
 *
 * A file is kept in WAL mode with `synchronous = NORMAL`: a commit is in the hands of the operating system when the
 * reply leaves, so it survives the death of the process at any moment.
 *
 * @throws KitError `db-locked`, `db-newer`, `db-foreign`, `db-unreadable`.
 */
export function openStore(file?: string): { readonly db: Db; readonly isNew: boolean } {
  const existed = file !== undefined && existsSync(file);
  try {
    const db = new Db(file ?? ':memory:');
    if (file !== undefined) db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;');
    db.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;');
    return { db, isNew: prepare(db, file) };
  } catch (error) {
    throw file === undefined || error instanceof KitError ? error : explained(error, file, existed);
  }
}

/** Makes the tables where there are none; says whether it did. */
function prepare(db: Db, file: string | undefined): boolean {
  const version = db.value<number>('PRAGMA user_version') ?? 0;
  const tables = db.value<number>("SELECT count(*) FROM sqlite_master WHERE type = 'table'") ?? 0;
  if (version === 0 && tables > 0) {
    throw new KitError('db-foreign', `${file} is a database of another program`, {
      hint: 'Name a new file, or one that the kit has made.',
    });
  }
  if (version > SCHEMA_VERSION) {
    throw new KitError(
      'db-newer',
      `${file} was written by a newer version of the kit (data model ${version})`,
      {
        hint: `Update the kit, or name another file; this version knows data model ${SCHEMA_VERSION}.`,
      },
    );
  }
  if (version === SCHEMA_VERSION) return false;
  db.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
  return true;
}

function explained(error: unknown, file: string, existed: boolean): KitError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new KitError('db-locked', `${file} is in use by another process`, {
      hint: 'Stop the other kit, or give this one a file of its own.',
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new KitError('db-unreadable', `${file} cannot be ${existed ? 'read' : 'made'}: ${reason}`, {
    hint: existed ? 'Name a file that the kit has made, or a new one.' : 'Check the folder and its rights.',
    cause: error,
  });
}
