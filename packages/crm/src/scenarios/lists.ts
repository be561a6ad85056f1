import { addElement } from '../catalogs/element-write.ts';
import { addCatalog } from '../catalogs/write.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import { CUSTOMERS } from '../customers/definition.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields } from '../fields/write.ts';
import { link } from '../links/links.ts';
import { mainPipeline, pipelinesOf } from '../pipelines/stages.ts';
import { seedCard } from './cards.ts';
import { fieldItems } from './fields.ts';
import type { Names } from './names.ts';
import type { CatalogSeed, CustomerSeed, ScenarioData } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

export function seedSources(unit: Unit, sources: NonNullable<ScenarioData['sources']>): void {
  for (const [index, { name, external_id, pipeline }] of sources.entries()) {
    const target = pipelinesOf(unit).find((one) => one.name === pipeline) ?? mainPipeline(unit);
    unit.db.insert('source', {
      client_id: unit.core.clientId(),
      name,
      pipeline_id: target?.id,
      external_id,
      is_default: index === 0,
      services: '[]',
    });
  }
}

export function seedCatalog(unit: Unit, seed: CatalogSeed, names: Names): void {
  const past = unitAt(unit.core, userNamed(unit, undefined), unit.now - 300 * DAY);
  const { id } = addCatalog(past, { name: seed.name, type: seed.type ?? 'regular', can_show_in_cards: true });
  for (const element of seed.elements ?? []) {
    const items = fieldItems(unit, 'catalogs', element.fields ?? {}, id);
    const fields = checkFields(fieldsOf(unit, 'catalogs', id), items, (issue) => {
      throw new Error(`the scenario's element "${element.name}": ${issue.path}: ${issue.detail}`);
    });
    names.set('catalog_elements', element.name, addElement(past, id, element.name, fields).id);
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
    });
    for (const contact of seed.contacts ?? []) {
      link(unit, { type: 'customers', id }, { type: 'contacts', id: names.get('contacts', contact) });
    }
  }
}
