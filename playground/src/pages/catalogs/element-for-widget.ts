import type { CatalogElement } from '../../crm/types.ts';

/** An element as `loadCatalogElement` gets it: the row of the list, the name with its text and address. */
export function elementForWidget(element: CatalogElement): Record<string, unknown> {
  const fields = (element.custom_fields_values ?? []).map((field) => [
    `cf_${field.field_id}`,
    field.values.map((item) => item.value).join(', '),
  ]);
  return {
    id: element.id,
    name: { text: element.name, url: `/catalogs/${element.catalog_id}/detail/${element.id}` },
    catalog_id: element.catalog_id,
    created_at: element.created_at,
    updated_at: element.updated_at,
    custom_fields_values: element.custom_fields_values ?? [],
    ...Object.fromEntries(fields),
  };
}
