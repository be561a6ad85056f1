import { notFound } from '../http/problem.ts';
import { type Ctx, idOf } from '../http/route.ts';

/** Whose fields a route is about. */
export interface Target {
  /** Its part of the path. */
  readonly path: string;
  /** `entity_type` of the definitions. */
  readonly entityType: string;
  /** Groups of fields exist for entities with a card only. */
  readonly hasGroups: boolean;
}

export const TARGETS: readonly Target[] = [
  { path: 'leads', entityType: 'leads', hasGroups: true },
  { path: 'contacts', entityType: 'contacts', hasGroups: true },
  { path: 'companies', entityType: 'companies', hasGroups: true },
  { path: 'customers', entityType: 'customers', hasGroups: true },
  { path: 'customers/segments', entityType: 'segments', hasGroups: false },
  { path: 'catalogs/{catalog_id}', entityType: 'catalogs', hasGroups: false },
];

/** The list that the path names; nothing for the other targets. @throws Problem 404 when there is no such list. */
export function catalogOfPath(ctx: Ctx): number | undefined {
  if (ctx.params.catalog_id === undefined) return undefined;
  const id = idOf(ctx, 'catalog_id');
  if (!ctx.db.get('SELECT 1 FROM catalog WHERE id = ?', id)) throw notFound('Catalog not found');
  return id;
}

/** The path as this request wrote it. */
export const pathOf = (ctx: Ctx, target: Target): string =>
  `/api/v4/${target.path.replace('{catalog_id}', ctx.params.catalog_id ?? '')}/custom_fields`;
