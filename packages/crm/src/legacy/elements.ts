import type { ElementRow } from '../catalogs/element.ts';
import type { Unit } from '../core/unit.ts';

/** An element by its id alone: the page does not say of which list it is. */
export const findElementAnywhere = (unit: Unit, id: number): ElementRow | undefined =>
  unit.db.get<ElementRow>('SELECT * FROM catalog_element WHERE id = ? AND is_deleted = 0', id);
