import { type Unit, unitAt } from '../core/unit.ts';
import { CUSTOMERS } from '../customers/definition.ts';
import { link } from '../links/links.ts';
import { seedCard } from './cards.ts';
import type { Names } from './names.ts';
import type { CustomerSeed, PurchaseSeed, SegmentSeed } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

export function seedSegments(unit: Unit, segments: readonly SegmentSeed[], names: Names): void {
  for (const { name, color } of segments) {
    const made = unit.now - 200 * DAY;
    const { id } = unit.db.insert('segment', {
      name,
      color: color ?? '#ffce5a',
      available_products_price_types: '[]',
      created_at: made,
      updated_at: made,
    });
    names.set('segments', name, id);
  }
}

/** Stages of customers, as a new account has them. */
const CUSTOMER_STATUSES = ['Waiting for a purchase', 'Recently purchased', 'Not purchasing'];

export function seedCustomers(unit: Unit, customers: readonly CustomerSeed[], names: Names): void {
  for (const [index, name] of CUSTOMER_STATUSES.entries()) {
    unit.db.insert('customer_status', {
      name,
      sort: (index + 1) * 10,
      is_default: index === 0,
      color: '#ffce5a',
      type: index,
      conditions: '[]',
    });
  }
  for (const seed of customers) {
    const { id } = seedCard(unit, CUSTOMERS, seed, {
      next_price: seed.next_price ?? 0,
      next_date: Math.round(unit.now + (seed.next_in_days ?? 30) * DAY),
      _embedded: { segments: (seed.segments ?? []).map((name) => ({ id: names.get('segments', name) })) },
    });
    for (const contact of seed.contacts ?? []) {
      link(unit, { type: 'customers', id }, { type: 'contacts', id: names.get('contacts', contact) });
    }
    const user = userNamed(unit, seed.responsible);
    for (const purchase of seed.purchases ?? []) {
      seedPurchase(unitAt(unit.core, user, unit.now - (purchase.days ?? 1) * DAY), id, purchase);
    }
  }
}

function seedPurchase(unit: Unit, customerId: number, { price, comment }: PurchaseSeed): void {
  unit.db.insert('customer_transaction', {
    customer_id: customerId,
    comment,
    price,
    completed_at: unit.now,
    created_by: unit.user.id,
    updated_by: unit.user.id,
    created_at: unit.now,
    updated_at: unit.now,
    elements: '[]',
  });
}
