import { createHash } from 'node:crypto';
import { MIGRATIONS, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** The data model that a program works with. Tests use others. */
export interface DataModel {
  readonly version: number;
  readonly schema: string;
  /** The one at n leads from version n + 1 to n + 2. */
  readonly migrations: readonly string[];
}

export const OURS: DataModel = { version: SCHEMA_VERSION, schema: SCHEMA, migrations: MIGRATIONS };

/** What a schema says, whatever its spaces and comments. */
export const fingerprint = (model: DataModel): string =>
  createHash('sha256').update(model.schema.replace(/--.*$/gm, '').replace(/\s+/g, ' ')).digest('hex');
