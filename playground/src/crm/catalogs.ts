import { collection, query, wholeCollection } from './page.ts';
import { get, patch, post } from './request.ts';
import type { Catalog, CatalogElement } from './types.ts';

export const readCatalogs = (): Promise<readonly Catalog[]> =>
  wholeCollection<Catalog>('/api/v4/catalogs', 'catalogs');

export const readCatalog = (id: number): Promise<Catalog | undefined> =>
  get<Catalog>(`/api/v4/catalogs/${id}`);

/** Elements of a list, as far as one page goes: search finds the others. */
export const readElements = async (id: number, search: string): Promise<readonly CatalogElement[]> =>
  (
    await collection<CatalogElement>(
      `/api/v4/catalogs/${id}/elements${query({ limit: 250, query: search === '' ? undefined : search })}`,
      'elements',
    )
  ).items;

export const addElement = (catalog: number, fields: object): Promise<unknown> =>
  post(`/api/v4/catalogs/${catalog}/elements`, [fields]);

export const saveElement = (catalog: number, id: number, changes: object): Promise<unknown> =>
  patch(`/api/v4/catalogs/${catalog}/elements/${id}`, changes);
