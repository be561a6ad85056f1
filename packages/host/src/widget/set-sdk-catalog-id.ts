import type { Member } from './services.ts';

/** `self.setSdkCatalogId(id)`: binds a list, so that its elements open in `loadCatalogElement`. */
export const setSdkCatalogId: Member<(id: number | string) => JQueryPromise<unknown>> =
  ({ code, settings }, { $ }) =>
  (id) => {
    settings.sdk_catalog_id = id;
    $(document).trigger('widget:sdk_catalog', [code, Number(id)]);
    return $.ajax({
      url: `/ajax/v1/widgets/${encodeURIComponent(code)}/catalog`,
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify({ catalog_id: Number(id) }),
    });
  };
