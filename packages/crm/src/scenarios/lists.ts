import { addElement } from '../catalogs/element-write.ts';
import { addCatalog } from '../catalogs/write.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import { mainPipeline, pipelinesOf } from '../pipelines/stages.ts';
import { fieldValues } from './field-values.ts';
import { addField } from './fields.ts';
import { named } from './mistake.ts';
import type { Names } from './names.ts';
import type { CatalogSeed, FieldSeed, SourceSeed } from './scenario.ts';
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
    // References are not looked at while a scenario is built, so nothing goes along by itself.
    unit.db.run(
      'DELETE FROM custom_field_enum WHERE field_id IN (SELECT id FROM custom_field WHERE catalog_id = ? AND code = ?)',
      catalogId,
      field.code,
    );
    const { changes } = unit.db.run(
      'DELETE FROM custom_field WHERE catalog_id = ? AND code = ?',
      catalogId,
      field.code,
    );
    addField(unit, 'catalogs', { sort: 500 + index, ...field }, { catalogId, isPredefined: changes > 0 });
  }
  unit.core.cache.clear();
}
