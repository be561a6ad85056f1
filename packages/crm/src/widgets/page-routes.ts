import { disposableToken } from '../auth/disposable.ts';
import { loose } from '../http/body.ts';
import { forbidden, notFound, Problem } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { isRecord } from '../shape/index.ts';
import { type Viewer, widgetEntry } from './entry.ts';
import { type InstallChange, installOf, setInstall } from './installs.ts';
import { widgetList } from './list.ts';

export const widgetPageRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/ajax/widgets/list',
    section: '28',
    summary: 'Widgets of an area of the page; all of them without one',
    body: loose(),
    reply: { kind: 'raw', of: 'widgets' },
    handle: (ctx, form) => json(widgetList(ctx.core, viewerOf(ctx), ctx.user, String(form.area ?? ''))),
  }),
  route({
    method: 'POST',
    path: '/ajax/widgets/edit',
    section: '28',
    summary: 'Save or disable a widget from its window of settings',
    body: loose(),
    reply: { kind: 'raw', of: 'widget' },
    handle: editWidget,
  }),
  route({
    method: 'GET',
    path: '/ajax/v2/integrations/{uuid}/disposable_token',
    section: '3.6',
    summary: 'A one-time token for a request to the server of the integration',
    reply: { kind: 'raw', of: 'token' },
    handle: (ctx) => {
      const token = disposableToken(ctx, ctx.params.uuid ?? '', ctx.origin);
      if (token === undefined) throw notFound('Integration not found');
      return json({ token });
    },
  }),
];

const json = (body: unknown) => ({ ...ok(body), type: 'application/json' });

const viewerOf = (ctx: Ctx): Viewer => ({
  origin: ctx.origin,
  lang: ctx.user.lang,
  clientId: ctx.core.clientId(),
});

/** Widgets in the wild send both spellings: `{code, active, fields}` and `{id, widget_active, settings}`. */
function editWidget(ctx: Ctx, form: Readonly<Record<string, unknown>>) {
  if (!ctx.user.isAdmin) throw forbidden();
  const named = String(form.code ?? form.widget_code ?? form.id ?? '');
  const widget = ctx.core.shelf
    .all()
    .find((one) => one.code === named || String(installOf(ctx.db, one.code)?.id ?? '') === named);
  if (!widget) throw new Problem(404, `There is no widget "${named}"`);
  setInstall(ctx, widget.code, changeOf(form));
  return json({
    status: 'success',
    widget: widgetEntry(widget, installOf(ctx.db, widget.code), viewerOf(ctx)),
  });
}

function changeOf(form: Readonly<Record<string, unknown>>): InstallChange {
  const active = form.active ?? form.widget_active;
  const given = form.fields ?? form.settings;
  const settings = typeof given === 'string' ? parsed(given) : given;
  return {
    isActive: active === undefined ? undefined : active === 'Y' || active === true || active === '1',
    settings: isRecord(settings) ? settings : undefined,
    status: form.status === 'not_configured' ? 'not_configured' : 'installed',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The settings of the widget are not valid JSON');
  }
}
