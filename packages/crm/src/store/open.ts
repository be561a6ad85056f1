import { existsSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';
import { Db } from './db.ts';
import { migrate } from './migrate.ts';
import { type DataModel, fingerprint, OURS } from './model.ts';

/** Marks a file as the kit's own ("Kmmo"), so that no other program's database is taken for it. */
const APPLICATION_ID = 0x4b6d6d6f;

export interface Store {
  readonly db: Db;
  /** There is no account yet; a process that died before it was made leaves such a file too. */
  readonly isNew: boolean;
}

/**
 * Opens the data of a CRM: in memory, or in a file that one process holds alone.
 *
 * A file is kept in WAL mode with `synchronous = NORMAL`: a commit is in the hands of the operating system when the
 * reply leaves, so it survives the death of the process at any moment.
 *
 * Nothing is written to a file before it is known to be ours.
 *
 * @throws KitError `db-locked`, `db-foreign`, `db-newer`, `db-older`, `db-other-build`, `db-unreadable`.
 */
export function openStore(file?: string, model: DataModel = OURS): Store {
  if (file === undefined) {
    const db = new Db(':memory:');
    tune(db);
    makeTables(db, model);
    return { db, isNew: true };
  }
  const existed = existsSync(file);
  let db: Db | undefined;
  try {
    if (existed) checkMark(file);
    db = new Db(file);
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;');
    tune(db);
    // Taken now and held to the end: whoever comes second hears of it at once.
    db.exec('BEGIN IMMEDIATE; COMMIT;');
    if (isEmpty(db)) makeTables(db, model);
    else checkVersion(db, file, model);
    return { db, isNew: db.get('SELECT 1 FROM account') === undefined };
  } catch (error) {
    if (db) letGo(db);
    throw error instanceof KitError ? error : explained(error, file, existed);
  }
}

/**
 * Closes the data and lets go of its file. The driver closes a connection for good only when its statements are
 * collected, so the lock is given up first, and with it the WAL: what is left is one file.
 */
export function release(db: Db): void {
  db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master;');
  db.close();
}

/** After a failure: whoever holds the file keeps it, and the reason that is told is the first one. */
function letGo(db: Db): void {
  try {
    release(db);
  } catch {
    db.close();
  }
}

function tune(db: Db): void {
  // Sorting and copies stay in memory until they are big.
  db.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA temp_store = FILE;');
}

function makeTables(db: Db, model: DataModel): void {
  db.exec(
    `BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; ${model.schema}
     CREATE TABLE store (fingerprint TEXT NOT NULL); INSERT INTO store VALUES ('${fingerprint(model)}');
     PRAGMA user_version = ${model.version}; COMMIT;`,
  );
}

const isEmpty = (db: Db): boolean => db.get('SELECT 1 FROM sqlite_master') === undefined;

/** Looks at a file through a connection of its own, which neither holds nor changes it. */
function checkMark(file: string): void {
  const db = new Db(file);
  const isOurs = isEmpty(db) || db.value<number>('PRAGMA application_id') === APPLICATION_ID;
  db.close();
  if (isOurs) return;
  throw new KitError('db-foreign', `${file} is a database of another program`, {
    hint: 'Name a new file, or one that the kit has made. The file was left as it is.',
  });
}

function checkVersion(db: Db, file: string, model: DataModel): void {
  const version = db.value<number>('PRAGMA user_version') ?? 0;
  if (version > model.version) {
    throw new KitError(
      'db-newer',
      `${file} was written by a newer version of the kit (data model ${version})`,
      { hint: `Update the kit, or name another file; this version knows data model ${model.version}.` },
    );
  }
  if (version < model.version) migrate(db, file, version, model);
  if (db.value<string>('SELECT fingerprint FROM store') === fingerprint(model)) return;
  throw new KitError('db-other-build', `${file} was written by another build of the kit`, {
    hint: 'Its tables differ from those of this build. Name a new file, or go back to the build that made it.',
  });
}

function explained(error: unknown, file: string, existed: boolean): KitError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new KitError('db-locked', `${file} is in use by another process`, {
      hint: 'Stop the other kit, or give this one a file of its own.',
      cause: error,
    });
  }
  if (code.startsWith('SQLITE_NOTADB')) {
    return new KitError('db-foreign', `${file} is no database`, {
      hint: 'Name a new file, or one that the kit has made. The file was left as it is.',
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new KitError('db-unreadable', `${file} cannot be ${existed ? 'read' : 'made'}: ${reason}`, {
    hint: existed ? 'Name a file that the kit has made, or a new one.' : 'Check the folder and its rights.',
    cause: error,
  });
}
