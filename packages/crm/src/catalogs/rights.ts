import type { Unit } from '../core/unit.ts';
import { KINDS } from '../entity/kinds.ts';
import { forbidden, notFound } from '../http/problem.ts';
import { Where } from '../list/where.ts';
import type { EntityAction, Right } from '../users/rights.ts';
import type { User } from '../users/user.ts';
import { visible } from '../users/visibility.ts';
import type { CatalogRow } from './catalog.ts';
import type { ElementRow } from './element.ts';

/**
 * What a user may do with the elements of a list: what `catalog_rights` says of it, else what `catalog_access` gives
 * for all (cards show elements to everybody). `L` is for elements that are linked to something the user sees
 * (reference: api-v4, sections 3.9 and 23).
 */
function rightIn(user: User, catalogId: number, action: EntityAction): Right {
  if (user.isAdmin) return 'A';
  const own = user.effective.catalog_rights?.find((entry) => entry.catalog_id === catalogId);
  if (own) return own.rights[action] ?? 'D';
  return action === 'view' || user.effective.catalog_access ? 'A' : 'D';
}

/** Lists that the acting user does not see at all. */
export const hiddenCatalogs = ({ user }: Pick<Unit, 'user'>): readonly number[] =>
  (user.effective.catalog_rights ?? [])
    .map(({ catalog_id }) => catalog_id)
    .filter((id) => rightIn(user, id, 'view') === 'D');

/** The list, for a user who sees it. @throws Problem 404. */
export function seenCatalog<R extends Pick<CatalogRow, 'id'>>(unit: Pick<Unit, 'user'>, row: R): R {
  if (hiddenCatalogs(unit).includes(row.id)) throw notFound('Catalog not found');
  return row;
}

/** Narrows a list of elements (`e`) to those that the acting user sees. */
export function visibleElements(unit: Unit, where: Where): Where {
  const { user } = unit;
  for (const { catalog_id } of user.effective.catalog_rights ?? []) {
    const right = rightIn(user, catalog_id, 'view');
    if (right === 'A') continue;
    const others = new Where().and('e.catalog_id <> ?', catalog_id);
    where.any(right === 'L' ? [others, linked(unit)] : [others]);
  }
  return where;
}

/** @throws Problem 403 for a user who may not do that with these elements of a list. */
export function requireElementRight(
  unit: Unit,
  catalogId: number,
  action: EntityAction,
  elements: readonly Pick<ElementRow, 'id'>[] = [],
): void {
  const right = rightIn(unit.user, catalogId, action);
  const allowed =
    right === 'A' || (right === 'L' && action !== 'add' && elements.every(({ id }) => isLinked(unit, id)));
  if (!allowed) throw forbidden();
}

/** The element, for a user who sees it. @throws Problem 404. */
export function seenElement<R extends Pick<ElementRow, 'id' | 'catalog_id'>>(unit: Unit, row: R): R {
  const right = rightIn(unit.user, row.catalog_id, 'view');
  if (right === 'A' || (right === 'L' && isLinked(unit, row.id))) return row;
  throw notFound('Element not found');
}

/** Elements (`e`) that are linked to a lead, contact, company or customer whom the acting user sees. */
function linked(unit: Unit): Where {
  return new Where().any(
    Object.values(KINDS).map(({ name, table, side }) => {
      const where = visible(
        unit,
        name,
        'x',
        new Where().and('k.element_id IS NOT NULL AND x.is_deleted = 0'),
      );
      const ids = `SELECT k.element_id FROM link k JOIN ${table} x ON x.id = k.${side} ${where.sql}`;
      return new Where().and(`e.id IN (${ids})`, ...where.values);
    }),
  );
}

const isLinked = (unit: Unit, id: number): boolean => {
  const { sql, values } = linked(unit);
  return unit.db.get(`SELECT 1 FROM catalog_element e ${sql} AND e.id = ?`, ...values, id) !== undefined;
};
