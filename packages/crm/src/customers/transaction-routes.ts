import { visibleRow } from '../entity/read.ts';
import { INT, objectSchema, TEXT_OR_NULL, TIME, TRUTH } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { forbidden, notFound } from '../http/problem.ts';
import { noContent, pageOf, thinOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { ints } from '../list/filters.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import * as t from '../shape/index.ts';
import { may } from '../users/visibility.ts';
import type { CustomerRow } from './customer.ts';
import { CUSTOMERS } from './definition.ts';

interface TransactionRow {
  readonly id: number;
  readonly customer_id: number;
  readonly comment: string | null;
  readonly price: number;
  readonly completed_at: number;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly is_deleted: number;
  readonly elements: string;
}

const OF_ONE = '/api/v4/customers/{id}/transactions';
const OF_ALL = '/api/v4/customers/transactions';
const list: ListSpec = {
  from: 'customer_transaction x',
  filters: { id: ints('x.id'), customer_id: ints('x.customer_id') },
  order: { id: 'x.id', completed_at: 'x.completed_at' },
  defaultOrder: 'x.id',
};

const element = t.object({
  id: t.ref(),
  metadata: t.optional(t.object({ catalog_id: t.optional(t.ref()), quantity: t.optional(t.number()) })),
});
const newTransaction = t.object({
  price: t.number(),
  comment: t.optional(t.string()),
  completed_at: t.optional(t.timestamp()),
  created_by: t.optional(t.int()),
  next_price: t.optional(t.number()),
  next_date: t.optional(t.timestamp()),
  _embedded: t.optional(t.object({ catalog_elements: t.optional(t.array(element)) })),
  request_id: t.optional(t.anything()),
});
const schema = objectSchema({
  id: INT,
  comment: TEXT_OR_NULL,
  price: { type: 'number' },
  completed_at: TIME,
  customer_id: INT,
  is_deleted: TRUTH,
  account_id: INT,
});

/** Purchases of customers (reference: api-v4, section 25). */
export const transactionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: OF_ALL,
    section: '25',
    summary: 'List purchases',
    query: listDoc(list),
    reply: { kind: 'page', of: 'transactions', item: schema },
    handle: (ctx) => listed(ctx, new Where().and('x.is_deleted = 0')),
  }),
  route({
    method: 'GET',
    path: OF_ONE,
    section: '25',
    summary: 'List the purchases of a customer',
    query: listDoc(list),
    reply: { kind: 'page', of: 'transactions', item: schema },
    handle: (ctx) =>
      listed(ctx, new Where().and('x.is_deleted = 0 AND x.customer_id = ?', customerIn(ctx).id)),
  }),
  route({
    method: 'POST',
    path: OF_ONE,
    section: '25',
    summary: 'Add purchases of a customer',
    body: many(newTransaction),
    reply: { kind: 'page', of: 'transactions', item: schema },
    handle: (ctx, batch) => {
      const customer = customerIn(ctx);
      if (!may(ctx, 'customers', 'edit', { responsible_user_id: customer.responsible_user_id }))
        throw forbidden();
      const rows = batch.items.map((item) => {
        const { id } = ctx.db.insert('customer_transaction', {
          customer_id: customer.id,
          comment: item.comment,
          price: item.price,
          completed_at: item.completed_at ?? ctx.now,
          created_by: item.created_by ?? ctx.user.id,
          updated_by: ctx.user.id,
          created_at: ctx.now,
          updated_at: ctx.now,
          elements: JSON.stringify(item._embedded?.catalog_elements ?? []),
        });
        const { next_price, next_date } = item;
        const next = Object.entries({ next_price, next_date }).filter(([, value]) => value != null);
        ctx.db.update('customer', customer.id, { ...Object.fromEntries(next), updated_at: ctx.now } as Record<
          string,
          number
        >);
        ctx.event({
          type: 'transaction_added',
          entityType: 'customer',
          entityId: customer.id,
          after: [{ transaction: { id } }],
        });
        return rowOf(ctx, id);
      });
      ctx.changed({ entity: 'customers', id: customer.id, action: 'update' });
      return thinOf(
        ctx,
        'transactions',
        rows.map((row, index) => ({ ...view(ctx, row), request_id: batch.requestId(index) })),
      );
    },
  }),
  ...[`${OF_ALL}/{id}`, '/api/v4/customers/{customer_id}/transactions/{id}'].map((path) =>
    route({
      method: 'DELETE',
      path,
      section: '25',
      summary: 'Remove a purchase',
      reply: { kind: 'empty' },
      handle: (ctx) => {
        const row = rowOf(ctx, idOf(ctx));
        if (ctx.params.customer_id !== undefined && idOf(ctx, 'customer_id') !== row.customer_id)
          throw notFound('Transaction not found');
        ctx.db.update('customer_transaction', row.id, { is_deleted: 1, updated_at: ctx.now });
        ctx.changed({ entity: 'customers', id: row.customer_id, action: 'update' });
        return noContent();
      },
    }),
  ),
];

const listed = (ctx: Ctx, where: Where) =>
  pageOf(
    ctx,
    'transactions',
    mapPage(selectPage<TransactionRow>(ctx, list, where), (rows) => rows.map((row) => view(ctx, row))),
  );

function customerIn(ctx: Ctx): CustomerRow {
  const row = visibleRow(ctx, CUSTOMERS, idOf(ctx));
  if (!row) throw notFound('Customer not found');
  return row;
}

function rowOf(ctx: Ctx, id: number): TransactionRow {
  const row = ctx.db.get<TransactionRow>(
    'SELECT * FROM customer_transaction WHERE id = ? AND is_deleted = 0',
    id,
  );
  if (!row) throw notFound('Transaction not found');
  return row;
}

const view = (ctx: Ctx, row: TransactionRow): object => ({
  id: row.id,
  comment: row.comment,
  price: row.price,
  completed_at: row.completed_at,
  customer_id: row.customer_id,
  created_by: row.created_by,
  updated_by: row.updated_by,
  created_at: row.created_at,
  updated_at: row.updated_at,
  is_deleted: row.is_deleted === 1,
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}${OF_ALL}/${row.id}` } },
  _embedded: {
    customer: {
      id: row.customer_id,
      _links: { self: { href: `${ctx.origin}/api/v4/customers/${row.customer_id}` } },
    },
    catalog_elements: JSON.parse(row.elements) as unknown,
  },
});
