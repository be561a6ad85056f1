import { listEntities, readEntities, readEntity } from '../../crm/entities.ts';
import type { Entity } from '../../crm/types.ts';
import type { ListKind } from './list-kind.ts';
import { nameOf, type RowData } from './list-row.ts';

export const PAGE_SIZE = 100;

export interface RowQuery {
  readonly search: string;
  readonly pipeline: number | undefined;
}

export interface RowPage {
  readonly rows: readonly RowData[];
  readonly more: boolean;
}

/** A page of a list, as quick as it can be had: what is linked to the rows comes by {@link withLinks}. */
export async function readRows(
  list: ListKind,
  page: number,
  { search, pipeline }: RowQuery,
): Promise<RowPage> {
  const filter = {
    with: hasContacts(list) ? 'contacts' : undefined,
    'filter[pipeline_id]': pipeline,
    'order[created_at]': list.deleted ? undefined : 'desc',
    ...(list.deleted ? { with: 'only_deleted' } : {}),
  };
  const found = await listEntities(list.kind, { page, limit: PAGE_SIZE, search, filter });
  return { rows: found.items.map(bareRow), more: found.more };
}

/** Rows of single entities that were written elsewhere. */
export async function readRow(list: ListKind, id: number): Promise<RowData | undefined> {
  const entity = await readEntity(list.kind, id);
  return entity && (await withLinks(list, [bareRow(entity)]))[0];
}

/** The same rows with the contacts and companies that the columns show; one without any stays the same object. */
export async function withLinks(list: ListKind, rows: readonly RowData[]): Promise<readonly RowData[]> {
  const wantsContacts = hasContacts(list);
  const entities = rows.map((row) => row.entity);
  const [contacts, companies] = await Promise.all([
    wantsContacts
      ? byId(
          'contacts',
          entities.flatMap((entity) => contactIds(entity).slice(0, 3)),
        )
      : NONE,
    list.kind === 'companies' ? NONE : byId('companies', entities.flatMap(companyIds)),
  ]);
  return rows.map((row) => {
    const linked = wantsContacts ? known(contacts, contactIds(row.entity)) : [];
    const company = known(companies, companyIds(row.entity))[0];
    return linked.length > 0 || company ? { ...row, contacts: linked, company } : row;
  });
}

const hasContacts = ({ kind }: ListKind): boolean => kind === 'leads' || kind === 'customers';

const bareRow = (entity: Entity): RowData => ({
  id: entity.id,
  name: nameOf(entity),
  entity,
  contacts: [],
  company: undefined,
});

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
