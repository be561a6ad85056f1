import { noContent, ok } from '../../http/reply.ts';
import { type Route, route } from '../../http/route.ts';
import { widgetView } from '../../widgets/api-routes.ts';
import { installsOf } from '../../widgets/installs.ts';

/** Widgets in version 2: those of version 4 under another name. */
export const v2WidgetRoute: Route = route({
  method: 'GET',
  path: '/api/v2/widgets/list',
  section: '28',
  summary: 'List widgets, installed or not (old API)',
  reply: { kind: 'raw', of: 'widgets' },
  handle: (ctx) => {
    const installs = installsOf(ctx.db);
    const items = ctx.core.shelf.all().map((widget) => widgetView(ctx, widget, installs.get(widget.code)));
    if (items.length === 0) return noContent();
    return ok({ _links: { self: { href: ctx.path, method: 'get' } }, _embedded: { items } });
  },
});
