import { INT_OR_NULL, objectSchema, TRUTH } from '../entity/schema.ts';
import { loose, one } from '../http/body.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';

const settings = objectSchema({ is_enabled: TRUTH, catalog_id: INT_OR_NULL });
const PATH = '/api/v4/catalogs/products/settings';

/** Whether the account works with the list of products (reference: api-v4, section 21.1). */
export const productSettingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '21.1',
    summary: 'Whether products are switched on',
    reply: { kind: 'one', of: 'settings', item: settings },
    handle: (ctx) => ok(view(ctx, PATH)),
  }),
  route({
    method: 'PATCH',
    path: PATH,
    section: '21.1',
    summary: 'Switch products on or off',
    access: 'admin',
    body: one(t.object({ is_enabled: t.bool() })),
    reply: { kind: 'one', of: 'settings', item: settings },
    handle: (ctx, batch) => switchProducts(ctx, batch.items[0]?.is_enabled ?? false, PATH),
  }),
  route({
    method: 'GET',
    path: '/api/v2/products_settings',
    section: '21.1',
    summary: 'Whether products are switched on (old API)',
    reply: { kind: 'one', of: 'settings', item: settings },
    handle: (ctx) => ok(view(ctx, '/api/v2/products_settings')),
  }),
  route({
    method: 'POST',
    path: '/api/v2/products_settings',
    section: '21.1',
    summary: 'Switch products on or off (old API)',
    access: 'admin',
    body: loose(),
    reply: { kind: 'one', of: 'settings', item: settings },
    handle: (ctx, { enable }) =>
      switchProducts(
        ctx,
        enable === true || enable === 'true' || enable === '1' || enable === 1,
        '/api/v2/products_settings',
      ),
  }),
];

function switchProducts(ctx: Ctx, on: boolean, path: string) {
  ctx.db.run('UPDATE account SET is_products_enabled = ?', on);
  ctx.core.cache.clear();
  return ok(view(ctx, path));
}

const view = (ctx: Ctx, path: string): object => ({
  is_enabled: ctx.db.value<number>('SELECT is_products_enabled FROM account') === 1,
  catalog_id: ctx.db.value<number>("SELECT id FROM catalog WHERE type = 'products'") ?? null,
  _links: { self: { href: `${ctx.origin}${path}` } },
});
