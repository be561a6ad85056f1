import type { Unit } from '../core/unit.ts';
import type { Batch } from '../http/batch.ts';
import { Problem } from '../http/problem.ts';
import { type CatalogRow, type ChangedCatalog, knownCatalog, type NewCatalog } from './catalog.ts';
import { addProductFields } from './product-fields.ts';

/** Lists of an account (reference: api-v4, section 2.6). */
const MOST_CATALOGS = 10;
/** The PHP client takes ids below 1000 for lists of the system. */
const FIRST_CATALOG_ID = 1001;

/** Adds lists, all or none. @throws Problem when the account has too many, or a second list of products. */
export function addCatalogs(unit: Unit, batch: Batch<NewCatalog>): readonly CatalogRow[] {
  const count = unit.db.value<number>('SELECT count(*) FROM catalog') ?? 0;
  if (count + batch.items.length > MOST_CATALOGS)
    throw new Problem(422, `Limit ${MOST_CATALOGS} lists per account`);
  let hasProducts = unit.db.get("SELECT 1 FROM catalog WHERE type = 'products'") !== undefined;
  for (const [index, item] of batch.items.entries()) {
    if (item.type !== 'products') continue;
    if (hasProducts) batch.fail(index, 'NotSupportedChoice', 'type');
    hasProducts = true;
  }
  batch.settle();
  return batch.items.map((item) => addCatalog(unit, item));
}

export function addCatalog(unit: Unit, item: NewCatalog): CatalogRow {
  const last = unit.db.value<number>('SELECT max(id) FROM catalog') ?? 0;
  const sorted = unit.db.value<number>('SELECT max(sort) FROM catalog') ?? 0;
  const { id } = unit.db.insert('catalog', {
    id: Math.max(FIRST_CATALOG_ID, last + 1),
    name: item.name,
    created_by: unit.user.id,
    updated_by: unit.user.id,
    created_at: unit.now,
    updated_at: unit.now,
    sort: item.sort ?? sorted + 10,
    type: item.type ?? 'regular',
    can_add_elements: item.can_add_elements ?? true,
    can_show_in_cards: item.can_show_in_cards ?? false,
    can_link_multiple: item.can_link_multiple ?? true,
    can_be_deleted: item.type !== 'products',
    sdk_widget_code: item.sdk_widget_code,
  });
  if (item.type === 'products') addProductFields(unit, id);
  unit.core.cache.clear();
  unit.changed({ entity: 'catalogs', id, action: 'add' });
  return knownCatalog(unit, id);
}

export function changeCatalogs(
  unit: Unit,
  batch: Batch<ChangedCatalog>,
  idAt: (index: number) => number,
): readonly CatalogRow[] {
  const rows = batch.items.map((_, index) => knownCatalog(unit, idAt(index)));
  return rows.map((row, index) => {
    const { request_id: _, ...item } = batch.items[index] ?? {};
    const known = [
      'name',
      'can_link_multiple',
      'sort',
      'can_add_elements',
      'can_show_in_cards',
      'sdk_widget_code',
    ];
    const given = Object.entries(item).filter(([key, value]) => known.includes(key) && value != null);
    unit.db.update('catalog', row.id, {
      ...(Object.fromEntries(given) as Record<string, string | number | boolean>),
      updated_at: unit.now,
      updated_by: unit.user.id,
    });
    unit.changed({ entity: 'catalogs', id: row.id, action: 'update' });
    return knownCatalog(unit, row.id);
  });
}

/** Removes a list with its elements, fields and links. The page does this; there is no public route. */
export function removeCatalog(unit: Unit, id: number): CatalogRow {
  const row = knownCatalog(unit, id);
  unit.db.run(
    `DELETE FROM custom_field_value WHERE entity_type = 'catalog_elements'
       AND entity_id IN (SELECT id FROM catalog_element WHERE catalog_id = ?)`,
    id,
  );
  unit.db.run('DELETE FROM catalog WHERE id = ?', id);
  unit.core.cache.clear();
  unit.changed({ entity: 'catalogs', id, action: 'delete' });
  return row;
}
