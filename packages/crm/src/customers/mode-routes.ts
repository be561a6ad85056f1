import { visibleRow } from '../entity/read.ts';
import { INT, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import { one } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { idOf, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { CUSTOMERS } from './definition.ts';
import { requireTariff } from './enabled.ts';

const MODES = ['segments', 'dynamic', 'periodicity'] as const;

/** How the account works with customers, and their bonus points (reference: api-v4, section 25). */
export const customerModeRoutes: readonly Route[] = [
  route({
    method: 'PATCH',
    path: '/api/v4/customers/mode',
    section: '25',
    summary: 'Switch customers on or off, or choose their mode',
    access: 'admin',
    requires: requireTariff,
    body: one(t.object({ mode: t.optional(t.choice(MODES)), is_enabled: t.bool() })),
    reply: { kind: 'one', of: 'mode', item: objectSchema({ mode: TEXT, is_enabled: TRUTH }) },
    handle: (ctx, batch) => {
      const item = batch.items[0];
      const mode = item?.mode ?? 'segments';
      const enabled = item?.is_enabled ?? false;
      ctx.db.run('UPDATE account SET customers_mode = ?', enabled ? mode : 'disabled');
      ctx.core.cache.clear();
      return ok({ mode, is_enabled: enabled });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v4/customers/{id}/bonus_points',
    section: '25',
    summary: 'Add or take bonus points',
    body: one(t.object({ earn: t.optional(t.int({ min: 0 })), redeem: t.optional(t.int({ min: 0 })) })),
    reply: { kind: 'one', of: 'bonus_points', item: objectSchema({ bonus_points: INT }) },
    handle: (ctx, batch) => {
      const row = visibleRow(ctx, CUSTOMERS, idOf(ctx));
      if (!row) throw notFound('Customer not found');
      const { earn, redeem } = batch.items[0] ?? {};
      const before = ctx.db.value<number>('SELECT bonus_points FROM customer WHERE id = ?', row.id) ?? 0;
      const points = before + (earn ?? 0) - (redeem ?? 0);
      if (points < 0) throw new Problem(422, 'Not enough bonus points');
      ctx.db.update('customer', row.id, { bonus_points: points, updated_at: ctx.now });
      ctx.changed({ entity: 'customers', id: row.id, action: 'update' });
      return ok({ bonus_points: points });
    },
  }),
];
