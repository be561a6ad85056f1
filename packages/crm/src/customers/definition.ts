import type { Unit } from '../core/unit.ts';
import { cardList } from '../entity/card-list.ts';
import type { Columns, EntityDef } from '../entity/definition.ts';
import { KINDS } from '../entity/kinds.ts';
import { entitySchema, INT, INT_OR_NULL, TIME_OR_NULL } from '../entity/schema.ts';
import type { Batch } from '../http/batch.ts';
import { type CustomerItem, type CustomerRow, customerItem } from './customer.ts';
import { viewCustomers } from './view.ts';

export const CUSTOMERS: EntityDef<CustomerRow, CustomerItem> = {
  kind: KINDS.customers,
  section: '25',
  item: customerItem,
  list: cardList(KINDS.customers, 'c', ['contacts', 'companies', 'catalog_elements']),
  schema: entitySchema(
    { next_price: INT, next_date: TIME_OR_NULL, status_id: INT_OR_NULL, periodicity: INT, ltv: INT },
    ['segments', 'contacts', 'companies', 'catalog_elements'],
  ),
  view: viewCustomers,
  check: checkCustomer,
  columns: customerColumns,
  wrote: wroteCustomer,
  thin: { added: () => ({}), updated: (row) => ({ updated_at: row.updated_at }) },
};

function checkCustomer(unit: Unit, batch: Batch<CustomerItem>, index: number): void {
  const item = batch.items[index];
  if (item?.status_id != null && !unit.db.get('SELECT 1 FROM customer_status WHERE id = ?', item.status_id)) {
    batch.fail(index, 'NotSupportedChoice', 'status_id');
  }
  for (const [at, { id }] of (item?._embedded?.segments ?? []).entries()) {
    if (!unit.db.get('SELECT 1 FROM segment WHERE id = ?', id)) {
      batch.fail(index, 'NotSupportedChoice', `_embedded.segments.${at}.id`);
    }
  }
}

function customerColumns(unit: Unit, item: CustomerItem, before: CustomerRow | undefined): Columns {
  const { next_price, next_date, status_id, periodicity } = item;
  const given = Object.entries({ next_price, next_date, status_id, periodicity }).filter(
    ([, value]) => value != null,
  );
  if (before) return Object.fromEntries(given);
  const first = unit.db.value<number>(
    'SELECT id FROM customer_status ORDER BY is_default DESC, sort, id LIMIT 1',
  );
  return { status_id: first, ...Object.fromEntries(given) };
}

function wroteCustomer(
  unit: Unit,
  item: CustomerItem,
  after: CustomerRow,
  before: CustomerRow | undefined,
): void {
  const segments = item._embedded?.segments;
  if (segments) {
    unit.db.run('DELETE FROM customer_segment WHERE customer_id = ?', after.id);
    for (const { id } of segments) {
      unit.db.run(
        'INSERT OR IGNORE INTO customer_segment (customer_id, segment_id) VALUES (?, ?)',
        after.id,
        id,
      );
    }
  }
  if (!before || before.status_id === after.status_id) return;
  unit.event({
    type: 'customer_status_changed',
    entityType: 'customer',
    entityId: after.id,
    before: [{ customer_status: { id: before.status_id } }],
    after: [{ customer_status: { id: after.status_id } }],
  });
  unit.changed({
    entity: 'customers',
    id: after.id,
    action: 'status',
    detail: { old_status_id: before.status_id },
  });
}
