import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isKitError } from '@kommo-widget/manifest';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DataModel } from './model.ts';
import { openStore, release } from './open.ts';

const FIRST: DataModel = {
  version: 1,
  schema: 'CREATE TABLE account (id INTEGER PRIMARY KEY); CREATE TABLE thing (id INTEGER PRIMARY KEY);',
  migrations: [],
};
const SECOND: DataModel = {
  version: 2,
  schema: `${FIRST.schema} ALTER TABLE thing ADD COLUMN name TEXT;`,
  migrations: ['ALTER TABLE thing ADD COLUMN name TEXT;'],
};

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The code of what opening throws. */
function refusal(file: string, model?: DataModel): string {
  try {
    release(openStore(file, model).db);
  } catch (error) {
    if (isKitError(error) && error.hint) return error.code;
    throw error;
  }
  return 'opened';
}

function made(file: string, model: DataModel): string {
  const { db } = openStore(file, model);
  db.exec('INSERT INTO account VALUES (1); INSERT INTO thing (id) VALUES (7)');
  release(db);
  return file;
}

it('keeps what was committed, and knows an account from none', () => {
  const file = at('kept.db');
  const first = openStore(file, FIRST);
  expect(first.isNew).toBe(true);
  release(first.db);
  const again = openStore(file, FIRST);
  expect(again.isNew, 'a process may have died before the account was made').toBe(true);
  again.db.exec('INSERT INTO account VALUES (1)');
  release(again.db);
  const { db, isNew } = openStore(file, FIRST);
  expect(isNew).toBe(false);
  release(db);
});

it('holds a file alone', () => {
  const file = at('held.db');
  const { db } = openStore(file);
  expect(refusal(file)).toBe('db-locked');
  release(db);
  expect(refusal(file)).toBe('opened');
});

it('refuses what is not its own, and leaves it to the byte', () => {
  const text = at('notes.txt');
  writeFileSync(text, 'Buy milk. '.repeat(200));
  const foreign = at('foreign.db');
  const other = new Libsql(foreign);
  other.exec('CREATE TABLE account (id); PRAGMA user_version = 1;');
  other.close();
  for (const file of [text, foreign]) {
    const before = readFileSync(file);
    expect(refusal(file)).toBe('db-foreign');
    expect(readFileSync(file).equals(before)).toBe(true);
  }
  expect(refusal(folder)).toBe('db-unreadable');
  expect(refusal(at('none/here.db'))).toBe('db-unreadable');
});

it('refuses a newer file, and one of another build', () => {
  expect(refusal(made(at('newer.db'), SECOND), FIRST)).toBe('db-newer');
  const other = { ...FIRST, schema: `${FIRST.schema} CREATE TABLE more (id INTEGER);` };
  expect(refusal(made(at('other.db'), other), FIRST)).toBe('db-other-build');
});

it('brings an older file up to date and keeps a copy of it', () => {
  const file = made(at('old.db'), FIRST);
  const { db, isNew } = openStore(file, SECOND);
  expect(isNew).toBe(false);
  expect(db.all('SELECT id, name FROM thing')).toEqual([{ id: 7, name: null }]);
  release(db);
  expect(refusal(file, SECOND)).toBe('opened');
  expect(refusal(`${file}.v1.bak`, FIRST)).toBe('opened');
});

it('leaves an older file alone where there is no way, or a step fails', () => {
  const file = made(at('stuck.db'), FIRST);
  expect(refusal(file, { ...SECOND, migrations: [] })).toBe('db-older');
  const failing = { ...SECOND, migrations: ['ALTER TABLE thing ADD COLUMN name TEXT; SELECT nothing;'] };
  expect(refusal(file, failing)).toBe('db-older');
  expect(refusal(file, FIRST)).toBe('opened');
});
