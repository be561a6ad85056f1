import type { ElementRow } from '../../catalogs/element.ts';
import type { Unit } from '../../core/unit.ts';
import { customFields } from './custom-fields.ts';
import { dateText, type Tree } from './form.ts';

/** An element of a list in a webhook. */
export function elementPayload(unit: Unit, id: number, action: string): Tree | undefined {
  const row = unit.db.get<ElementRow>('SELECT * FROM catalog_element WHERE id = ?', id);
  if (!row) return undefined;
  if (action === 'delete') return { id, catalog_id: row.catalog_id, type: 'catalog' };
  return {
    id,
    date_create: dateText(row.created_at),
    date_modify: dateText(row.updated_at),
    created_by: row.created_by,
    modified_by: row.updated_by,
    catalog_id: row.catalog_id,
    name: row.name,
    deleted: row.is_deleted,
    custom_fields: customFields(unit, 'catalogs', id, row.catalog_id),
    created_at: row.created_at,
    updated_at: row.updated_at,
    type: 'catalog',
  };
}
