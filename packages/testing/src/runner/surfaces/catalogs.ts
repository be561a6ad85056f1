import type { Api, Surface } from '../surface.ts';

interface Catalogs {
  readonly _embedded: {
    readonly catalogs: readonly { readonly id: number; readonly sdk_widget_code: string | null }[];
  };
}

/** A list that is bound to the widget: one of its elements is opened for editing. */
export const catalogs: Surface = {
  location: 'catalogs',
  url: ({ ids }) => (ids.catalog === undefined ? undefined : `/catalogs/${ids.catalog}`),
  async prepare(api: Api, { code, ids }) {
    const list = await api<Catalogs | undefined>('GET', '/api/v4/catalogs');
    const isBound = list?._embedded.catalogs.some((catalog) => catalog.sdk_widget_code === code);
    // What the widget itself does with setSdkCatalogId, when it has not done so.
    if (!isBound) await api('PATCH', `/api/v4/catalogs/${ids.catalog}`, { sdk_widget_code: code });
  },
  async show({ click, called }) {
    if (await click('.js-catalog-element')) await called('loadCatalogElement');
  },
  roots: (code) => [`#work-area-${code}`, '.modal .modal-body'],
};
