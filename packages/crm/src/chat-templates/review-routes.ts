import { INT, INT_OR_NULL, objectSchema, TEXT } from '../entity/schema.ts';
import { maybe, one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { knownTemplate, type ReviewRow, reviewView } from './template.ts';

const PATH = '/api/v4/chats/templates/{id}/review';
const STATUSES = ['review', 'approved', 'rejected', 'paused', 'disabled'] as const;
const schema = objectSchema({ id: INT, source_id: INT_OR_NULL, status: TEXT, reject_reason: TEXT });

/** Reviews of WhatsApp templates (reference: api-v4, section 24). */
export const reviewRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: PATH,
    section: '24',
    summary: 'Send a chat template to review',
    body: maybe(t.object({ source_id: t.optional(t.ref()) })),
    reply: { kind: 'collection', of: 'reviews', item: schema },
    handle: (ctx, batch) => {
      const template = knownTemplate(ctx, idOf(ctx));
      ctx.db.insert('chat_template_review', {
        template_id: template.id,
        source_id: batch.items[0]?.source_id,
        status: 'review',
      });
      const rows = ctx.db.all<ReviewRow>(
        'SELECT * FROM chat_template_review WHERE template_id = ?',
        template.id,
      );
      return ok({ _total_items: rows.length, _embedded: { reviews: rows.map(reviewView) } });
    },
  }),
  // The reference names PATCH, the official client sends POST.
  ...(['PATCH', 'POST'] as const).map(stateRoute),
];

function stateRoute(method: 'PATCH' | 'POST'): Route {
  return route({
    method,
    path: `${PATH}/{review_id}`,
    section: '24',
    summary: 'Set the state of a review',
    body: one(t.object({ status: t.choice(STATUSES), reject_reason: t.optional(t.string()) })),
    reply: { kind: 'one', of: 'review', item: schema },
    handle: (ctx, batch) => {
      const { id } = known(ctx);
      const item = batch.items[0];
      ctx.db.update('chat_template_review', id, {
        ...(item ? { status: item.status, reject_reason: item.reject_reason ?? '' } : {}),
      });
      return ok(reviewView(known(ctx)));
    },
  });
}

function known(ctx: Ctx): ReviewRow {
  const row = ctx.db.get<ReviewRow>(
    'SELECT * FROM chat_template_review WHERE id = ? AND template_id = ?',
    idOf(ctx, 'review_id'),
    idOf(ctx),
  );
  if (!row) throw notFound('Review not found');
  return row;
}
