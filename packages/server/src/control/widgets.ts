import { Hono } from 'hono';
import type { Kit } from '../kit.ts';
import { filesPath, type ServedWidget, servedVersion } from '../widgets/served-widget.ts';

/** A served widget as the inspector lists it. */
export function widgetState(kit: Kit, widget: ServedWidget, origin: string): object {
  const entry = kit.crm.widgets({ origin }).widgets[widget.code];
  const { locations } = widget.description.manifest;
  return {
    code: widget.code,
    name: entry?.name ?? widget.code,
    version: servedVersion(widget),
    revision: widget.revision,
    status: entry?.status ?? 'install',
    active: entry?.active === 'Y',
    initOnce: entry?.init_once === 'Y',
    locations: Array.isArray(locations) ? locations : [],
    findings: widget.findings,
    kind: widget.files.kind,
    source: widget.files.name,
    path: filesPath(widget.code),
    files: widget.files.files.map(({ path, size }) => ({ path, size })),
  };
}

/** `GET /__kit/api/widgets`: the widgets of this server, with what the linter says. */
export function widgets(kit: Kit): Hono {
  const app = new Hono();
  app.get('/widgets', (c) => {
    const { origin } = new URL(c.req.url);
    return c.json(kit.shelf.list().map((widget) => widgetState(kit, widget, origin)));
  });
  return app;
}
