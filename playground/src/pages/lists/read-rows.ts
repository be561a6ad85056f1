import { listEntities, readEntities } from '../../crm/entities.ts';
import type { Entity } from '../../crm/types.ts';
import type { ListKind } from './list-kind.ts';
import { nameOf, type RowData } from './list-row.ts';

export const PAGE_SIZE = 100;

export interface RowQuery {
  readonly search: string;
  readonly pipeline: number | undefined;
}

/** A page of a list, with the linked contacts and companies that its columns show. */
export async function readRows(
  list: ListKind,
  page: number,
  { search, pipeline }: RowQuery,
): Promise<{ readonly rows: readonly RowData[]; readonly more: boolean }> {
  const filter = {
    'filter[pipeline_id]': pipeline,
    'order[created_at]': list.deleted ? undefined : 'desc',
    ...(list.deleted ? { with: 'only_deleted' } : {}),
  };
  const found = await listEntities(list.kind, { page, limit: PAGE_SIZE, search, filter });
  return { rows: await withLinks(list, found.items), more: found.more };
}

/** Rows of single entities that were written elsewhere. */
export const readRow = async (list: ListKind, id: number): Promise<RowData | undefined> =>
  (await withLinks(list, await readEntities(list.kind, [id])))[0];

async function withLinks(list: ListKind, entities: readonly Entity[]): Promise<readonly RowData[]> {
  const wantsContacts = list.kind === 'leads' || list.kind === 'customers';
  const [contacts, companies] = await Promise.all([
    wantsContacts
      ? byId(
          'contacts',
          entities.flatMap((entity) => contactIds(entity).slice(0, 3)),
        )
      : NONE,
    list.kind === 'companies' ? NONE : byId('companies', entities.flatMap(companyIds)),
  ]);
  return entities.map((entity) => ({
    id: entity.id,
    name: nameOf(entity),
    entity,
    contacts: wantsContacts ? known(contacts, contactIds(entity)) : [],
    company: known(companies, companyIds(entity))[0],
  }));
}

const NONE: ReadonlyMap<number, Entity> = new Map();
const BATCH = 250;

async function byId(
  kind: 'contacts' | 'companies',
  ids: readonly number[],
): Promise<ReadonlyMap<number, Entity>> {
  const unique = [...new Set(ids)];
  const batches = Array.from({ length: Math.ceil(unique.length / BATCH) }, (_, index) =>
    readEntities(kind, unique.slice(index * BATCH, (index + 1) * BATCH)),
  );
  return new Map((await Promise.all(batches)).flat().map((entity) => [entity.id, entity]));
}

const known = (map: ReadonlyMap<number, Entity>, ids: readonly number[]): readonly Entity[] =>
  ids.map((id) => map.get(id)).filter((entity) => entity !== undefined);

const contactIds = (entity: Entity): readonly number[] =>
  (entity._embedded?.contacts ?? []).map((one) => one.id);
const companyIds = (entity: Entity): readonly number[] =>
  (entity._embedded?.companies ?? []).map((one) => one.id);
