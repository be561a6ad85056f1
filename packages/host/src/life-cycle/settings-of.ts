import type { KnownWidget } from '../contract.ts';

/** What `self.params` holds beside the account's settings of the widget. */
export function settingsOf(widget: KnownWidget): Record<string, unknown> {
  const path = new URL(widget.path, location.href).href;
  const images = new URL(widget.images_path || `${path}/images`, location.href).href;
  return {
    ...stored(widget.settings),
    id: widget.id,
    status: widget.status,
    widget_code: widget.code,
    path,
    cdn_path: path,
    version: versionOf(widget),
    oauth_client_uuid: widget.oauth_client_uuid,
    widget_active: widget.active,
    active: widget.active,
    images_path: images,
    cdn_images_path: images,
    support: widget.support,
  };
}

/** The page's list may carry them as JSON text. */
function stored(settings: unknown): object {
  if (typeof settings !== 'string') return (settings ?? {}) as object;
  try {
    return JSON.parse(settings) as object;
  } catch {
    return {};
  }
}

/** The author's version; the one in the list also counts edits. */
function versionOf({ manifest, installed_version }: KnownWidget): string {
  const { widget } = (manifest ?? {}) as { widget?: { version?: unknown } };
  return typeof widget?.version === 'string' && widget.version !== '' ? widget.version : installed_version;
}

/** Texts as the page hands them over: name and description are the integration's own where it has them. */
export function textsOf(widget: KnownWidget, langs: Record<string, unknown>): Record<string, unknown> {
  const own = langs.widget;
  if (typeof own !== 'object' || own === null) return langs;
  const names = {
    ...(widget.name ? { name: widget.name } : {}),
    ...(widget.description ? { description: widget.description } : {}),
  };
  return { ...langs, widget: { ...own, ...names } };
}
