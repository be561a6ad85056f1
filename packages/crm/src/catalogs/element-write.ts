import type { Unit } from '../core/unit.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields, type FieldChange, writeFields } from '../fields/write.ts';
import type { Batch } from '../http/batch.ts';
import { forbidden, notFound } from '../http/problem.ts';
import type { CatalogRow } from './catalog.ts';
import type { ChangedElement, ElementRow, NewElement } from './element.ts';
import { requireElementRight } from './rights.ts';

export const findElement = (unit: Unit, catalogId: number, id: number): ElementRow | undefined =>
  unit.db.get<ElementRow>(
    'SELECT * FROM catalog_element WHERE id = ? AND catalog_id = ? AND is_deleted = 0',
    id,
    catalogId,
  );

/** @throws Problem 404. */
export function knownElement(unit: Unit, catalogId: number, id: number): ElementRow {
  const row = findElement(unit, catalogId, id);
  if (!row) throw notFound('Element not found');
  return row;
}

/** Adds elements to a list, all or none. */
export function addElements(
  unit: Unit,
  catalog: CatalogRow,
  batch: Batch<NewElement>,
): readonly ElementRow[] {
  if (catalog.can_add_elements === 0 && !unit.user.isAdmin) throw forbidden();
  requireElementRight(unit, catalog.id, 'add');
  const fields = checkAll(unit, catalog, batch);
  batch.settle();
  return batch.items.map((item, index) => addElement(unit, catalog.id, item.name, fields[index] ?? []));
}

export function addElement(
  unit: Unit,
  catalogId: number,
  name: string,
  fields: readonly FieldChange[],
): ElementRow {
  const { id } = unit.db.insert('catalog_element', {
    catalog_id: catalogId,
    name,
    created_by: unit.user.id,
    updated_by: unit.user.id,
    created_at: unit.now,
    updated_at: unit.now,
  });
  writeFields(unit, { entityType: 'catalog_elements', id }, fields, true);
  unit.changed({ entity: 'catalog_elements', id, action: 'add', detail: { catalog_id: catalogId } });
  return knownElement(unit, catalogId, id);
}

/** Changes elements of a list, all or none. @throws Problem 404 when one of them is not in the list. */
export function changeElements(
  unit: Unit,
  catalog: CatalogRow,
  batch: Batch<ChangedElement>,
  idAt: (index: number) => number,
): readonly ElementRow[] {
  const rows = batch.items.map((_, index) => knownElement(unit, catalog.id, idAt(index)));
  requireElementRight(unit, catalog.id, 'edit', rows);
  const fields = checkAll(unit, catalog, batch);
  batch.settle();
  return rows.map((row, index) => {
    const name = batch.items[index]?.name;
    writeFields(unit, { entityType: 'catalog_elements', id: row.id }, fields[index] ?? []);
    unit.db.update('catalog_element', row.id, {
      ...(name ? { name } : {}),
      updated_at: unit.now,
      updated_by: unit.user.id,
    });
    unit.changed({
      entity: 'catalog_elements',
      id: row.id,
      action: 'update',
      detail: { catalog_id: catalog.id },
    });
    return knownElement(unit, catalog.id, row.id);
  });
}

/** Puts an element into the bin and unlinks it everywhere. The page does this; there is no public route. */
export function removeElement(unit: Unit, row: ElementRow): void {
  requireElementRight(unit, row.catalog_id, 'delete', [row]);
  unit.db.run('DELETE FROM link WHERE element_id = ?', row.id);
  unit.db.update('catalog_element', row.id, {
    is_deleted: 1,
    updated_at: unit.now,
    updated_by: unit.user.id,
  });
  unit.changed({
    entity: 'catalog_elements',
    id: row.id,
    action: 'delete',
    detail: { catalog_id: row.catalog_id },
  });
}

const checkAll = (unit: Unit, catalog: CatalogRow, batch: Batch<ChangedElement>) =>
  batch.items.map((item, index) =>
    checkFields(fieldsOf(unit, 'catalogs', catalog.id), item.custom_fields_values, (found) =>
      batch.report(index, found),
    ),
  );
