import { withCustomers } from '../customers/enabled.ts';
import { INT, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import { fieldsOf } from '../fields/definition.ts';
import { fieldValues, storedValues } from '../fields/read.ts';
import { checkFields, type FieldChange, writeFields } from '../fields/write.ts';
import type { Batch } from '../http/batch.ts';
import { one, oneOrMany } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { noContent, ok, thinOf, totalsOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';

const PATH = '/api/v4/customers/segments';

interface SegmentRow {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly available_products_price_types: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly customers_count: number;
}

const COLUMNS = 's.*, (SELECT count(*) FROM customer_segment c WHERE c.segment_id = s.id) AS customers_count';
const list: ListSpec = { from: 'segment s', columns: COLUMNS, defaultOrder: 's.id', counted: true };
const changeable = {
  color: t.optional(t.string({ pattern: /^#?[0-9a-f]{6}$/i })),
  available_products_price_types: t.optional(t.array(t.int())),
  custom_fields_values: t.optional(t.anything()),
  request_id: t.optional(t.anything()),
};
const newSegment = t.object({ name: t.string({ filled: true, max: 255 }), ...changeable });
const changedSegment = t.object({ name: t.optional(t.string({ filled: true, max: 255 })), ...changeable });
type SegmentItem = t.Infer<typeof changedSegment>;

const schema = objectSchema({
  id: INT,
  name: TEXT,
  color: TEXT,
  customers_count: INT,
  custom_fields_values: { type: ['array', 'null'] },
  created_at: TIME,
  updated_at: TIME,
  account_id: INT,
});

/** Segments of customers (reference: api-v4, section 25). */
export const segmentRoutes: readonly Route[] = withCustomers([
  route({
    method: 'GET',
    path: PATH,
    section: '25',
    summary: 'List segments',
    query: listDoc(list),
    reply: { kind: 'totals', of: 'segments', item: schema },
    handle: (ctx) =>
      totalsOf(
        ctx,
        'segments',
        mapPage(selectPage<SegmentRow>(ctx, list), (rows) => views(ctx, rows)),
      ),
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '25',
    summary: 'Get a segment',
    reply: { kind: 'one', of: 'segment', item: schema },
    handle: (ctx) => ok(views(ctx, [known(ctx, idOf(ctx))])[0]),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '25',
    summary: 'Add segments',
    access: 'admin',
    body: oneOrMany(newSegment),
    reply: { kind: 'page', of: 'segments', item: schema },
    handle: (ctx, batch) => {
      const fields = checkAll(ctx, batch);
      const rows = batch.items.map((item, index) => {
        const { id } = ctx.db.insert('segment', {
          name: item.name,
          color: item.color ?? '#99ccff',
          available_products_price_types: JSON.stringify(item.available_products_price_types ?? []),
          created_at: ctx.now,
          updated_at: ctx.now,
        });
        writeFields(ctx, { entityType: 'segments', id }, fields[index] ?? [], true);
        return known(ctx, id);
      });
      // One segment alone is answered alone.
      if (batch.isSingle) return ok(views(ctx, rows)[0]);
      return thinOf(
        ctx,
        'segments',
        views(ctx, rows).map((view, index) => ({ ...view, request_id: batch.requestId(index) })),
      );
    },
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    section: '25',
    summary: 'Change a segment',
    access: 'admin',
    body: one(changedSegment),
    reply: { kind: 'one', of: 'segment', item: schema },
    handle: (ctx, batch) => {
      const { id } = known(ctx, idOf(ctx));
      const [fields] = checkAll(ctx, batch);
      const { name, color, available_products_price_types: prices } = batch.items[0] ?? {};
      ctx.db.update('segment', id, {
        ...(name ? { name } : {}),
        ...(color ? { color } : {}),
        ...(prices ? { available_products_price_types: JSON.stringify(prices) } : {}),
        updated_at: ctx.now,
      });
      writeFields(ctx, { entityType: 'segments', id }, fields ?? []);
      return ok(views(ctx, [known(ctx, id)])[0]);
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '25',
    summary: 'Remove a segment',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      const { id } = known(ctx, idOf(ctx));
      ctx.db.run("DELETE FROM custom_field_value WHERE entity_type = 'segments' AND entity_id = ?", id);
      ctx.db.run('DELETE FROM segment WHERE id = ?', id);
      return noContent();
    },
  }),
]);

function checkAll(ctx: Ctx, batch: Batch<SegmentItem>): readonly (readonly FieldChange[])[] {
  const fields = batch.items.map((item, index) =>
    checkFields(fieldsOf(ctx, 'segments'), item.custom_fields_values, (found) => batch.report(index, found)),
  );
  batch.settle();
  return fields;
}

function known(ctx: Ctx, id: number): SegmentRow {
  const row = ctx.db.get<SegmentRow>(`SELECT ${COLUMNS} FROM segment s WHERE s.id = ?`, id);
  if (!row) throw notFound('Segment not found');
  return row;
}

function views(ctx: Ctx, rows: readonly SegmentRow[]): readonly object[] {
  const values = storedValues(
    ctx,
    'segments',
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    color: row.color,
    customers_count: row.customers_count,
    custom_fields_values: fieldValues(fieldsOf(ctx, 'segments'), values.get(row.id)),
    available_products_price_types: JSON.parse(row.available_products_price_types) as unknown,
    created_at: row.created_at,
    updated_at: row.updated_at,
    account_id: ctx.core.accountId(),
    _links: { self: { href: `${ctx.origin}${PATH}/${row.id}` } },
  }));
}
