import { KitError } from '@kommo-widget/manifest';
import { isRecord } from '../shape/index.ts';
import type { Db, SqlInput } from '../store/db.ts';
import { replaceData } from '../store/replace.ts';
import { SCHEMA_VERSION } from '../store/schema.ts';
import { dataTables } from '../store/schema-of.ts';
import { refreshBlocks } from '../store/search-blocks.ts';
import { FORMAT, SEQUENCES } from './export.ts';

/**
 * Replaces all data by exported rows, all or nothing. `finish` runs in the same transaction.
 *
 * @throws KitError `import-invalid` with the table and row that is wrong.
 */
export function importRows(db: Db, data: unknown, finish: () => void): void {
  const tables = tablesIn(data);
  const known = new Map(dataTables(db).map(({ name }) => [name, columnsOf(db, name)]));
  known.set(SEQUENCES, new Set(['name', 'seq']));
  try {
    replaceData(db, () => {
      for (const [table, rows] of Object.entries(tables)) {
        const columns = known.get(table);
        if (!columns) throw wrong(`there is no table "${table}"`);
        if (!Array.isArray(rows)) throw wrong(`"${table}" is no list of rows`);
        // Rows that are added count ids up, so the counts come last.
        if (table !== SEQUENCES) for (const [at, row] of rows.entries()) add(db, table, columns, at, row);
      }
      const sequences = tables[SEQUENCES];
      if (Array.isArray(sequences)) {
        db.exec(`DELETE FROM ${SEQUENCES}`);
        const columns = known.get(SEQUENCES) ?? new Set();
        for (const [at, row] of sequences.entries()) add(db, SEQUENCES, columns, at, row);
      }
      if (!db.get('SELECT 1 FROM account')) throw wrong('it has no account');
      refreshBlocks(db);
      finish();
    });
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    throw wrong(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function tablesIn(data: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(data) || data.format !== FORMAT || !isRecord(data.tables)) {
    throw wrong('this is no export of the kit');
  }
  if (data.version !== SCHEMA_VERSION) {
    throw wrong(`it has data model ${String(data.version)}, and this version of the kit ${SCHEMA_VERSION}`);
  }
  return data.tables;
}

const columnsOf = (db: Db, table: string): ReadonlySet<string> =>
  new Set(db.all<{ readonly name: string }>(`PRAGMA table_info(${table})`).map(({ name }) => name));

function add(db: Db, table: string, columns: ReadonlySet<string>, at: number, row: unknown): void {
  const place = `${table}, row ${at + 1}`;
  if (!isRecord(row)) throw wrong(`${place} is no object`);
  const values: Record<string, SqlInput> = {};
  for (const [column, value] of Object.entries(row)) {
    if (!columns.has(column)) throw wrong(`${place} has an unknown column "${column}"`);
    values[column] = accepted(value, `${place}, ${column}`);
  }
  try {
    db.insert(table, values);
  } catch (cause) {
    throw wrong(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function accepted(value: unknown, place: string): SqlInput {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isRecord(value) && typeof value.base64 === 'string') return Buffer.from(value.base64, 'base64');
  throw wrong(`${place} holds neither text nor number`);
}

const wrong = (reason: string, cause?: unknown): KitError =>
  new KitError('import-invalid', `The data cannot be taken in: ${reason}`, {
    hint: 'Take what an account of this version has exported. Nothing was changed.',
    ...(cause === undefined ? {} : { cause }),
  });
