import { type CrmPage, collection, query } from './page.ts';
import { get, patch, post } from './request.ts';
import type { Entity, EntityKind } from './types.ts';

/** What is linked to an entity of that kind and comes along with it. */
const WITH: Readonly<Record<EntityKind, string>> = {
  leads: 'contacts,loss_reason',
  contacts: 'leads,customers',
  companies: 'leads,contacts,customers',
  customers: 'contacts,companies',
};

/** One entity with its links; nothing when it does not exist or was deleted. */
export const readEntity = (kind: EntityKind, id: number): Promise<Entity | undefined> =>
  get<Entity>(`/api/v4/${kind}/${id}?with=${WITH[kind]}`);

/** Several entities by id, in the order of the ids, without what is linked to them. */
export async function readEntities(kind: EntityKind, ids: readonly number[]): Promise<readonly Entity[]> {
  if (ids.length === 0) return [];
  const page = await collection<Entity>(`/api/v4/${kind}${query({ 'filter[id]': ids, limit: 250 })}`, kind);
  const found = new Map(page.items.map((entity) => [entity.id, entity]));
  return ids.map((id) => found.get(id)).filter((entity) => entity !== undefined);
}

export interface ListQuery {
  readonly page: number;
  readonly limit: number;
  readonly search?: string;
  readonly filter?: Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;
}

export function listEntities(
  kind: EntityKind,
  { page, limit, search, filter }: ListQuery,
): Promise<CrmPage<Entity>> {
  const parts = { page, limit, query: search === '' ? undefined : search, ...filter };
  return collection<Entity>(`/api/v4/${kind}${query(parts)}`, kind);
}

/** Fields of an entity as a write sends them. */
export type EntityChanges = Readonly<Record<string, unknown>>;

export const saveEntity = (kind: EntityKind, id: number, changes: EntityChanges): Promise<unknown> =>
  patch(`/api/v4/${kind}/${id}`, changes);

/** Adds an entity and tells its id. */
export async function addEntity(kind: EntityKind, fields: EntityChanges): Promise<number> {
  const reply = await post<{ _embedded: Record<string, readonly { id: number }[]> }>(`/api/v4/${kind}`, [
    fields,
  ]);
  const id = reply?._embedded[kind]?.[0]?.id;
  if (id === undefined) throw new Error(`The CRM did not tell the id of what was added to ${kind}.`);
  return id;
}

export const linkEntities = (
  kind: EntityKind,
  id: number,
  links: readonly { readonly to_entity_id: number; readonly to_entity_type: string }[],
): Promise<unknown> => post(`/api/v4/${kind}/${id}/link`, links);

export const unlinkEntities = (
  kind: EntityKind,
  id: number,
  links: readonly { readonly to_entity_id: number; readonly to_entity_type: string }[],
): Promise<unknown> => post(`/api/v4/${kind}/${id}/unlink`, links);
