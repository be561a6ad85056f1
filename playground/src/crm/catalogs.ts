import { collection, query } from './page.ts';
import { get, patch, post } from './request.ts';
import type { Catalog, CatalogElement } from './types.ts';

export const readCatalogs = async (): Promise<readonly Catalog[]> =>
  (await collection<Catalog>('/api/v4/catalogs?limit=250', 'catalogs')).items;

export const readCatalog = (id: number): Promise<Catalog | undefined> =>
  get<Catalog>(`/api/v4/catalogs/${id}`);

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
