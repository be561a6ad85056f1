import type { Db } from './db.ts';

/** What the schema says of one table: how to make it, and its indices. */
export interface TableDef {
  readonly name: string;
  readonly sql: string;
  readonly indices: readonly string[];
}

interface MasterRow {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string;
}

/** Every table of the data model. SQLite's own and that of the store about itself are left out. */
export function tablesOf(db: Db): readonly TableDef[] {
  const rows = db.all<MasterRow>(
    `SELECT type, name, tbl_name, sql FROM sqlite_master
     WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'sqlite_%' AND tbl_name <> 'store' ORDER BY rowid`,
  );
  return rows
    .filter((row) => row.type === 'table')
    .map(({ name, sql }) => ({
      name,
      sql,
      indices: rows.filter((row) => row.type === 'index' && row.tbl_name === name).map((row) => row.sql),
    }));
}

/**
 * Who may come in is no part of the data: tokens that were given out work on after a reset, a restore and an import.
 */
export const KEPT_TABLES: readonly string[] = ['integration', 'token'];

/** The tables that a reset, a restore and an import replace. */
export const dataTables = (db: Db): readonly TableDef[] =>
  tablesOf(db).filter(({ name }) => !KEPT_TABLES.includes(name));
