import { INT, INT_OR_NULL, listSchema, objectSchema, TRUTH } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { forbidden } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { may } from '../users/visibility.ts';
import { duplicateOf } from './duplicate.ts';
import { complexItem } from './item.ts';
import { mergeInto } from './merge.ts';
import { addComplex, checkComplex } from './write.ts';

/** Leads of one write (reference: api-v4, section 2.6). */
const MOST = 50;

export const complexRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v4/leads/complex',
    section: '6.5',
    summary: 'Add leads together with their contacts and companies',
    body: many(complexItem, { max: MOST }),
    reply: {
      kind: 'raw',
      of: 'leads',
      item: listSchema(
        objectSchema({
          id: INT,
          contact_id: INT_OR_NULL,
          company_id: INT_OR_NULL,
          request_id: { type: 'array' },
          merged: TRUTH,
        }),
      ),
    },
    handle: (ctx, batch) => {
      if (!(['leads', 'contacts', 'companies'] as const).every((name) => may(ctx, name, 'add')))
        throw forbidden();
      for (const index of batch.items.keys()) checkComplex(ctx, batch, index);
      batch.settle();
      // A bare list, and `request_id` in a list: as on the live system.
      const fresh = new Set<number>();
      return ok(
        batch.items.map((item, index) => {
          const twin = duplicateOf(ctx, item, fresh);
          const made = twin ? mergeInto(ctx, twin, item) : addComplex(ctx, item);
          if (!twin) fresh.add(made.id);
          return { ...made, request_id: [batch.requestId(index)], merged: twin !== undefined };
        }),
      );
    },
  }),
];
