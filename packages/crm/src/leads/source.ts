import type { Unit } from '../core/unit.ts';
import type { LeadRow } from './lead.ts';

/** Sources of leads in the form of `with=source`, by id. */
export function sourcesOf(unit: Unit, rows: readonly LeadRow[]): ReadonlyMap<number, object> {
  const ids = rows.flatMap((row) => (row.source_id === null ? [] : [row.source_id]));
  const found = unit.db.all<{ readonly id: number }>(
    'SELECT id, name, external_id, type FROM source WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(found.map((source) => [source.id, source]));
}

/** The source that a new lead names by its external id, within the calling integration. */
export const sourceByExternalId = (unit: Unit, externalId: string): number | undefined =>
  unit.db.value<number>('SELECT id FROM source WHERE external_id = ? ORDER BY id LIMIT 1', externalId);
