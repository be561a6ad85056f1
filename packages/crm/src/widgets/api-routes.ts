import type { OfferedWidget } from '../crm.ts';
import { INT, LINKS, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import { maybe } from '../http/body.ts';
import { notFound, validationFailed } from '../http/problem.ts';
import { noContent, ok, type Page, totalsOf } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { pageWindow } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { type Install, widgetId } from './entry.ts';
import { installOf, installsOf, removeInstall, setInstall } from './installs.ts';
import { locationsOf, settingFields } from './manifest.ts';
import { textIn } from './texts.ts';

const PATH = '/api/v4/widgets';

const schema = objectSchema({
  id: INT,
  code: TEXT,
  version: TEXT,
  rating: TEXT,
  settings_template: { type: 'array' },
  is_lead_source: TRUTH,
  is_work_with_dp: TRUTH,
  is_crm_template: TRUTH,
  client_uuid: TEXT,
  is_active_in_account: TRUTH,
  pipeline_id: INT,
  settings: { type: 'object' },
  _links: LINKS,
});

export const widgetApiRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '20.1',
    summary: 'List widgets, installed or not',
    query: { paged: true },
    reply: { kind: 'totals', of: 'widgets', item: schema },
    handle: (ctx) => {
      const installs = installsOf(ctx.db);
      const offered = ctx.core.shelf.all();
      const { page, limit } = pageWindow(ctx.query);
      const start = (page - 1) * limit;
      const shown: Page<object> = {
        rows: offered
          .slice(start, start + limit)
          .map((widget) => widgetView(ctx, widget, installs.get(widget.code))),
        page,
        limit,
        hasMore: offered.length > start + limit,
        total: offered.length,
      };
      return totalsOf(ctx, 'widgets', shown);
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{code}`,
    section: '20.1',
    summary: 'Get a widget',
    reply: { kind: 'one', of: 'widget', item: schema },
    handle: (ctx) => {
      const widget = offeredIn(ctx);
      return ok(widgetView(ctx, widget, installOf(ctx.db, widget.code)));
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/{code}`,
    section: '20.1',
    summary: 'Install a widget, or save its settings',
    access: 'admin',
    body: maybe(t.dictionary(t.anything())),
    reply: { kind: 'one', of: 'widget', item: schema },
    handle: (ctx, batch) => {
      const widget = offeredIn(ctx);
      const settings = batch.items[0] ?? {};
      const missing = settingFields(widget.manifest).filter(
        (field) => field.isRequired && isBlank(settings[field.key]),
      );
      if (missing.length > 0) {
        throw validationFailed([
          { request_id: '0', errors: missing.map(({ key }) => t.issue('FieldMissing', key)) },
        ]);
      }
      setInstall(ctx, widget.code, { isActive: true, status: 'installed', settings });
      return ok(widgetView(ctx, widget, installOf(ctx.db, widget.code)));
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{code}`,
    section: '20.1',
    summary: 'Uninstall a widget',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      if (!removeInstall(ctx, offeredIn(ctx).code)) throw notFound('Widget is not installed');
      return noContent();
    },
  }),
];

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

function offeredIn(ctx: Ctx): OfferedWidget {
  const widget = ctx.core.shelf.get(ctx.params.code ?? '');
  if (!widget) throw notFound('Widget not found');
  return widget;
}

/** A widget in the outward form (reference: api-v4, section 20.1); settings only while it is active. */
export function widgetView(ctx: Ctx, widget: OfferedWidget, install: Install | undefined): object {
  const { manifest, code } = widget;
  const about = t.isRecord(manifest) && t.isRecord(manifest.widget) ? manifest.widget : {};
  const has = (location: string): boolean => locationsOf(manifest).some((one) => one.code === location);
  const isActive = install?.is_active === 1;
  return {
    id: install?.id ?? widgetId(code),
    code,
    version: typeof about.version === 'string' ? about.version : widget.version,
    rating: '0,0',
    settings_template: settingFields(manifest).map((field) => ({
      key: field.key,
      name: textIn(widget, ctx.user.lang, field.name) || field.key,
      type: field.type,
      is_required: field.isRequired,
    })),
    is_lead_source: has('lead_sources'),
    is_work_with_dp: has('digital_pipeline'),
    is_crm_template: false,
    client_uuid: ctx.core.clientId(),
    is_active_in_account: isActive,
    pipeline_id: install?.pipeline_id ?? null,
    ...(isActive && install ? { settings: JSON.parse(install.settings) as unknown } : {}),
    _links: { self: { href: `${ctx.origin}${PATH}/${encodeURIComponent(code)}` } },
  };
}
