import type { DeliveryRow } from '../delivery/outbox.ts';
import { notFound } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';

interface AttemptRow {
  readonly delivery_id: number;
  readonly at: number;
  readonly status: number;
  readonly ms: number;
  readonly reply: string;
}

/** Deliveries that the log shows. */
const SHOWN = 200;

/** What the CRM has sent out, the newest first: webhooks, triggers, bots. */
export const deliveryRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/__kit/api/deliveries',
    section: 'kit',
    summary: 'The log of what was sent out',
    access: 'public',
    reply: { kind: 'raw', of: 'deliveries' },
    handle: (ctx) => ok({ deliveries: log(ctx) }),
  }),
  route({
    method: 'POST',
    path: '/__kit/api/deliveries/{id}/resend',
    section: 'kit',
    summary: 'Send a delivery again',
    access: 'public',
    reply: { kind: 'raw', of: 'delivery' },
    handle: (ctx) => {
      const row = ctx.db.get<DeliveryRow>('SELECT * FROM delivery WHERE id = ?', idOf(ctx));
      if (!row) throw notFound('There is no such delivery');
      ctx.db.update('delivery', row.id, { state: 'waiting', attempt: 0, next_at: ctx.now });
      ctx.changed({ entity: 'deliveries', id: row.id, action: 'update' });
      return ok({ delivery: { id: row.id, state: 'waiting' } });
    },
  }),
];

function log(ctx: Ctx): readonly object[] {
  const rows = ctx.db.all<DeliveryRow>('SELECT * FROM delivery ORDER BY id DESC LIMIT ?', SHOWN);
  const attempts = ctx.db.all<AttemptRow>(
    'SELECT * FROM delivery_attempt WHERE delivery_id IN (SELECT value FROM json_each(?)) ORDER BY id',
    JSON.stringify(rows.map((row) => row.id)),
  );
  return rows.map((row) => {
    const own = attempts.filter((attempt) => attempt.delivery_id === row.id);
    const last = own.at(-1);
    return {
      id: row.id,
      at: row.created_at * 1000,
      kind: row.kind,
      method: row.method,
      url: row.url,
      state: row.state,
      attempt: row.attempt,
      next_at: row.next_at === null ? null : row.next_at * 1000,
      status: last?.status ?? null,
      ms: last?.ms ?? null,
      request: row.body,
      response: last?.reply ?? null,
      attempts: own.map(({ at, status, ms, reply }) => ({ at: at * 1000, status, ms, reply })),
    };
  });
}
