import { loose } from '../../http/body.ts';
import { type Route, route } from '../../http/route.ts';
import { isRecord } from '../../shape/index.ts';
import { respond } from '../respond.ts';
import { asRecords, asText, type Raw } from '../values.ts';
import { subscribe, unsubscribe } from '../webhooks.ts';

interface Row {
  readonly id: number;
  readonly destination: string;
  readonly settings: string;
  readonly disabled: number;
}

/** Webhooks in the API before version 2: `{request: {webhooks: {subscribe: [{url, events}]}}}`. */
export const privateWebhookRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/private/api/v2/json/webhooks/list',
    section: '28',
    summary: 'List webhooks (API before version 2)',
    access: 'admin',
    reply: { kind: 'raw', of: 'webhooks' },
    handle: (ctx) => {
      const rows = ctx.db.all<Row>(
        'SELECT id, destination, settings, disabled FROM webhook ORDER BY sort, id',
      );
      const webhooks = rows.map((row) => ({
        id: String(row.id),
        url: row.destination,
        events: JSON.parse(row.settings) as unknown,
        disabled: row.disabled === 1,
      }));
      return respond(ctx, { webhooks });
    },
  }),
  ...(['subscribe', 'unsubscribe'] as const).map((action) =>
    route({
      method: 'POST',
      path: `/private/api/v2/json/webhooks/${action}`,
      section: '28',
      summary: `${action === 'subscribe' ? 'Add' : 'Remove'} webhooks (API before version 2)`,
      access: 'admin',
      body: loose(),
      reply: { kind: 'raw', of: 'webhooks' },
      handle: (ctx, body) => {
        const done = asked(body, action).map((raw) => {
          const url = asText(raw.url) ?? '';
          const result = action === 'subscribe' ? subscribe(ctx, url, raw.events) : unsubscribe(ctx, url);
          return { url, result };
        });
        return respond(ctx, { webhooks: { [action]: done } });
      },
    }),
  ),
];

function asked(body: Raw, action: string): readonly Raw[] {
  const request = isRecord(body.request) ? body.request : body;
  const webhooks = isRecord(request.webhooks) ? request.webhooks : request;
  return asRecords(webhooks[action]);
}
