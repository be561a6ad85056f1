import type { Core } from '../core/core.ts';
import type { Db } from '../store/db.ts';
import { SCHEMA_VERSION } from '../store/schema.ts';
import { dataTables } from '../store/schema-of.ts';

/** A value of a column. Bytes of files are text in base64. */
export type ExportedValue = string | number | null | { readonly base64: string };

export type ExportedRow = Readonly<Record<string, ExportedValue>>;

/** Everything in an account, table by table, as the data model has it. */
export interface CrmExport {
  readonly format: 'kommo-widget-crm';
  /** Of the data model. */
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly ExportedRow[]>>;
}

export const FORMAT = 'kommo-widget-crm';
/** What counts ids where no row does any more. */
export const SEQUENCES = 'sqlite_sequence';

export function exportRows({ db }: Pick<Core, 'db'>): CrmExport {
  const rowsOf = (name: string, key: string) =>
    db.all<Record<string, unknown>>(`SELECT * FROM ${name} ORDER BY ${key}`).map(exported);
  const tables = dataTables(db).map(({ name, sql }) => [name, rowsOf(name, keyOf(db, name, sql))] as const);
  const filled = [...tables, [SEQUENCES, rowsOf(SEQUENCES, 'rowid')] as const].filter(
    ([, rows]) => rows.length > 0,
  );
  return { format: FORMAT, version: SCHEMA_VERSION, tables: Object.fromEntries(filled) };
}

/**
 * By what rows are put in order, so that the same data are the same text whichever index SQLite goes along: the order
 * in which they came, which an import keeps, or the key of tables that know no such order.
 */
function keyOf(db: Db, table: string, sql: string): string {
  if (!sql.endsWith('WITHOUT ROWID')) return 'rowid';
  const key = db.all<{ name: string }>(
    'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk',
    table,
  );
  return key.map(({ name }) => `"${name}"`).join(', ');
}

const exported = (row: Readonly<Record<string, unknown>>): ExportedRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof ArrayBuffer
        ? { base64: Buffer.from(value).toString('base64') }
        : (value as ExportedValue),
    ]),
  );

/** An export as text, a row to a line, so that two of them can be compared; in pieces, since it may be big. */
export function* exportText({ format, version, tables }: CrmExport): Generator<string> {
  yield `{"format": ${JSON.stringify(format)}, "version": ${version}, "tables": {`;
  let before = '\n';
  for (const [name, rows] of Object.entries(tables)) {
    yield `${before}  ${JSON.stringify(name)}: [\n`;
    yield rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
    yield '\n  ]';
    before = ',\n';
  }
  yield '\n}}\n';
}
