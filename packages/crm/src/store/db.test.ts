import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { errorResponse } from '../http/respond.ts';
import { Db } from './db.ts';

it('keeps nothing of a write for which there is no room, says so, and works on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const db = new Db(join(folder, 'full.db'));
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE thing (text TEXT); PRAGMA max_page_count = 8;');
  db.run("INSERT INTO thing VALUES ('first')");
  const fill = (): void =>
    db.transaction(() => {
      for (let at = 0; at < 100; at += 1) db.run('INSERT INTO thing VALUES (?)', 'x'.repeat(1_000));
    });
  let error: unknown;
  try {
    fill();
  } catch (caught) {
    error = caught;
  }
  const reply = errorResponse(error);
  expect(reply.status).toBe(507);
  expect(await reply.json()).toMatchObject({ detail: 'The disk is full; nothing of this request was kept' });
  expect(db.all('SELECT text FROM thing')).toEqual([{ text: 'first' }]);
  db.run("INSERT INTO thing VALUES ('second')");
  expect(db.value('SELECT count(*) FROM thing')).toBe(2);
  db.close();
});

it('has another number of writes after every write, and the same one after reading', () => {
  const db = new Db(':memory:');
  db.exec('CREATE TABLE thing (id INTEGER)');
  const before = db.writes;
  db.all('SELECT * FROM thing');
  db.list('SELECT * FROM thing');
  expect(db.writes).toBe(before);
  db.insert('thing', { id: 1 });
  expect(db.writes).not.toBe(before);
  db.close();
});
