import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Catalog, CatalogElement } from '../../crm/types.ts';
import { rewriteAddress } from '../../router/location.ts';
import { host } from '../../stage/host.ts';
import { elementForWidget } from './element-for-widget.ts';

export interface EditorState {
  /** The element that is open; without one, a new one. */
  readonly state: { readonly element: CatalogElement | undefined } | undefined;
  /** The address asks for an element that the list does not have. */
  readonly unknown: boolean;
  readonly open: (element: CatalogElement | undefined) => void;
  readonly close: () => void;
}

/**
 * Which element is edited. The list of a widget (`setSdkCatalogId`) is edited by that widget: it gets the element by
 * `loadCatalogElement`, and the CRM's own editor stays away.
 */
export function useEditor(
  catalog: Catalog,
  rows: readonly CatalogElement[] | undefined,
  asked: string | undefined,
): EditorState {
  const [state, setState] = useState<EditorState['state']>();
  const { id, sdk_widget_code: code } = catalog;
  const open = useCallback(
    (element: CatalogElement | undefined) => {
      if (element && code && host().has(code, 'loadCatalogElement')) {
        void host().call(code, 'loadCatalogElement', [elementForWidget(element)], 'catalogs');
        return;
      }
      setState({ element });
      if (element) rewriteAddress(`/catalogs/${id}/detail/${element.id}`);
    },
    [id, code],
  );
  const [unknown, setUnknown] = useState(false);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !rows) return;
    opened.current = true;
    const element = rows.find((one) => String(one.id) === asked);
    if (element) open(element);
    else setUnknown(asked !== undefined);
  }, [rows, asked, open]);
  const close = () => {
    setState(undefined);
    rewriteAddress(`/catalogs/${id}`);
  };
  return { state, unknown, open, close };
}
