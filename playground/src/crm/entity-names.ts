import { readCatalogs } from './catalogs.ts';
import { readEntities } from './entities.ts';
import { collection, query } from './page.ts';
import type { CatalogElement, EntityKind } from './types.ts';

/** Something an event is about: `{type: 'lead', id: 12}`, with the words of `GET /api/v4/events`. */
export interface EntityRef {
  readonly type: string;
  readonly id: number;
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  lead: 'leads',
  contact: 'contacts',
  company: 'companies',
  customer: 'customers',
};

export const refKey = ({ type, id }: EntityRef): string => `${type} ${id}`;

/** Address of the card of what an event is about; nothing for what has none. */
export const cardOf = ({ type, id }: EntityRef): string | undefined => {
  const kind = KINDS[type];
  return kind && `/${kind}/detail/${id}`;
};

/** Names by {@link refKey}; what was deleted has none. */
export async function readNames(refs: readonly EntityRef[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const ids = (type: string) => [...new Set(refs.filter((ref) => ref.type === type).map((ref) => ref.id))];
  const note = (type: string, found: readonly { readonly id: number; readonly name: string }[]) => {
    for (const { id, name } of found) names.set(refKey({ type, id }), name);
  };
  await Promise.all([
    ...Object.entries(KINDS).map(async ([type, kind]) => note(type, await readEntities(kind, ids(type)))),
    readElements(ids('catalog_element')).then((found) => note('catalog_element', found)),
  ]);
  return names;
}

/** An event does not tell of which list an element is, so each list is asked. */
async function readElements(ids: readonly number[]): Promise<readonly CatalogElement[]> {
  if (ids.length === 0) return [];
  const pages = (await readCatalogs()).map(({ id }) =>
    collection<CatalogElement>(`/api/v4/catalogs/${id}/elements${query({ 'filter[id]': ids })}`, 'elements'),
  );
  return (await Promise.all(pages)).flatMap(({ items }) => items);
}
