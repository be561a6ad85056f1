import { addElement } from '../catalogs/element-write.ts';
import { addCatalog } from '../catalogs/write.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import { CUSTOMERS } from '../customers/definition.ts';
import { link } from '../links/links.ts';
import { mainPipeline, pipelinesOf } from '../pipelines/stages.ts';
import { seedCard } from './cards.ts';
import { fieldValues } from './field-values.ts';
import { addField } from './fields.ts';
import { named } from './mistake.ts';
import type { Names } from './names.ts';
import type { CatalogSeed, CustomerSeed, FieldSeed, SourceSeed } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

export function seedSources(unit: Unit, sources: readonly SourceSeed[]): void {
  for (const [index, { id, name, external_id, pipeline }] of sources.entries()) {
    const target =
      pipeline === undefined ? mainPipeline(unit) : named(pipelinesOf(unit), pipeline, 'the pipeline');
    unit.db.insert('source', {
      ...(id === undefined ? {} : { id }),
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
  const { fields = [], elements = [], id: given, ...settings } = seed;
  const made = addCatalog(past, { type: 'regular', can_show_in_cards: true, ...settings });
  const id = given ?? made.id;
  if (id !== made.id) {
    // Fields of products came with the list and go along.
    unit.db.run('UPDATE catalog SET id = ? WHERE id = ?', id, made.id);
    unit.db.run('UPDATE custom_field SET catalog_id = ? WHERE catalog_id = ?', id, made.id);
  }
  seedCatalogFields(unit, id, fields);
  for (const element of elements) {
    const changes = fieldValues(unit, 'catalogs', `element "${element.name}"`, element.fields ?? {}, id);
    names.set('catalog_elements', element.name, addElement(past, id, element.name, changes).id);
  }
}

/** A field whose code the list of products has already takes that one's place. */
function seedCatalogFields(unit: Unit, catalogId: number, fields: readonly FieldSeed[]): void {
  for (const [index, field] of fields.entries()) {
    const { changes } = unit.db.run(
      'DELETE FROM custom_field WHERE catalog_id = ? AND code = ?',
      catalogId,
      field.code,
    );
    addField(unit, 'catalogs', { sort: 500 + index, ...field }, { catalogId, isPredefined: changes > 0 });
  }
  unit.core.cache.clear();
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
