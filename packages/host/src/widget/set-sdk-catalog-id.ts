import type { Member } from './services.ts';

/** `self.setSdkCatalogId(id)`: binds a list to the widget, so that its elements open in `loadCatalogElement`. */
export const setSdkCatalogId: Member<(id: number | string) => JQueryPromise<unknown>> =
  ({ code }, { $ }) =>
  (id) =>
    $.ajax({
      url: `/api/v4/catalogs/${Number(id)}`,
      type: 'PATCH',
      contentType: 'application/json',
      data: JSON.stringify({ sdk_widget_code: code }),
    });
