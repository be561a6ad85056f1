import { loose } from '../../http/body.ts';
import { noContent, ok } from '../../http/reply.ts';
import { type Route, route } from '../../http/route.ts';
import { asRecords, asText, type Raw } from '../values.ts';
import { subscribe, unsubscribe } from '../webhooks.ts';

interface Row {
  readonly id: number;
  readonly destination: string;
  readonly settings: string;
  readonly disabled: number;
}

const given = (body: Raw, action: string): readonly Raw[] => asRecords(body[action] ?? body);

/** Webhooks in version 2. */
export const v2WebhookRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v2/webhooks',
    section: '28',
    summary: 'List webhooks (old API)',
    access: 'admin',
    reply: { kind: 'raw', of: 'webhooks' },
    handle: (ctx) => {
      const rows = ctx.db.all<Row>(
        'SELECT id, destination, settings, disabled FROM webhook ORDER BY sort, id',
      );
      if (rows.length === 0) return noContent();
      const items = rows.map((row) => ({
        id: row.id,
        url: row.destination,
        events: JSON.parse(row.settings) as unknown,
        disabled: row.disabled === 1,
      }));
      return ok({ _links: { self: { href: '/api/v2/webhooks', method: 'get' } }, _embedded: { items } });
    },
  }),
  ...(['subscribe', 'unsubscribe'] as const).map((action) =>
    route({
      method: 'POST',
      path: `/api/v2/webhooks/${action}`,
      section: '28',
      summary: `${action === 'subscribe' ? 'Add' : 'Remove'} webhooks (old API)`,
      access: 'admin',
      body: loose(`{${action}: [{url, events}]}`),
      reply: { kind: 'raw', of: 'webhooks' },
      handle: (ctx, body) => {
        const items = given(body, action).map((raw) => {
          const url = asText(raw.url) ?? '';
          return {
            url,
            result: action === 'subscribe' ? subscribe(ctx, url, raw.events) : unsubscribe(ctx, url),
          };
        });
        return ok({
          _links: { self: { href: `/api/v2/webhooks/${action}`, method: 'post' } },
          _embedded: { items },
        });
      },
    }),
  ),
];
