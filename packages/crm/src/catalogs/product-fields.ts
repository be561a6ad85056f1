import type { Unit } from '../core/unit.ts';
import { addPredefined } from '../fields/add-predefined.ts';
import { PRODUCT_FIELDS } from '../fields/predefined.ts';

/** The fields that come with the list of products. */
export function addProductFields(unit: Unit, catalogId: number): void {
  for (const [index, field] of PRODUCT_FIELDS.entries())
    addPredefined(unit, 'catalogs', field, index, catalogId);
  unit.core.cache.clear();
}
