import type { Unit } from '../core/unit.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields, type FieldChange, writeFields } from '../fields/write.ts';
import type { Batch } from '../http/batch.ts';
import { forbidden } from '../http/problem.ts';
import { type Issue, issue } from '../shape/index.ts';
import { changeTags } from '../tags/tags.ts';
import { usersById } from '../users/user.ts';
import { may } from '../users/visibility.ts';
import type { Columns, CommonRow, EntityDef } from './definition.ts';
import type { CommonItem } from './item.ts';
import type { KindName } from './kinds.ts';
import { visibleRow } from './read.ts';
import { refreshSearch } from './search.ts';

/** Adds entities, all or none. @throws Problem when the user may not add, or an item is wrong. */
export function addEntities<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  batch: Batch<I>,
): readonly R[] {
  if (!may(unit, def.kind.name, 'add')) throw forbidden();
  const fields = batch.items.map((_, index) => checkItem(unit, def, batch, index, undefined));
  batch.settle();
  return batch.items.map((item, index) => addEntity(unit, def, item, fields[index] ?? []));
}

/** Adds one entity whose item was checked; a scenario may say which id it gets. */
export function addEntity<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  item: I,
  fields: readonly FieldChange[],
  givenId?: number,
): R {
  const { kind } = def;
  const createdAt = item.created_at ?? unit.now;
  const { id } = unit.db.insert(kind.table, {
    ...(givenId === undefined ? {} : { id: givenId }),
    name: item.name ?? '',
    // Typed clients send 0 for what nobody said.
    responsible_user_id: item.responsible_user_id || unit.user.id || null,
    created_by: item.created_by ?? unit.user.id,
    updated_by: item.updated_by ?? item.created_by ?? unit.user.id,
    created_at: createdAt,
    updated_at: item.updated_at ?? unit.now,
    ...def.columns(unit, item, undefined),
  });
  writeFields(unit, { entityType: kind.name, id, singular: kind.singular }, fields, true);
  const added = rowOf(unit, def, id);
  unit.event({
    type: `${kind.singular}_added`,
    entityType: kind.singular,
    entityId: id,
    after: [{ note: { id: unit.systemNote() } }],
    by: added.created_by,
    at: createdAt,
  });
  changeTags(unit, kind, id, tagChange(item));
  def.wrote(unit, item, added, undefined);
  const row = rowOf(unit, def, id);
  refreshSearch(unit, kind.name, id, row.name);
  unit.changed({ entity: kind.name, id, action: 'add' });
  return row;
}

/** An item of a PATCH: the bulk form names its entity by `id`. */
export type Patch<I> = I & { readonly id: number };

/** Changes entities, all or none. @throws Problem when an item is wrong or may not be changed. */
export function updateEntities<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  batch: Batch<I>,
  idAt: (index: number) => number,
): readonly R[] {
  const plans = batch.items.map((item, index) => {
    const before = visibleRow(unit, def, idAt(index));
    if (!before) batch.fail(index, 'NotSupportedChoice', 'id');
    else if (!may(unit, def.kind.name, 'edit', before)) throw forbidden();
    return { item, before, fields: before ? checkItem(unit, def, batch, index, before) : [] };
  });
  batch.settle();
  return plans.flatMap(({ item, before, fields }) =>
    before ? [updateEntity(unit, def, item, before, fields)] : [],
  );
}

/** Changes one entity whose item was checked. */
export function updateEntity<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  item: I,
  before: R,
  fields: readonly FieldChange[],
): R {
  const { kind } = def;
  unit.db.update(kind.table, before.id, {
    ...common(item),
    updated_at: item.updated_at ?? unit.now,
    updated_by: item.updated_by ?? unit.user.id,
    ...def.columns(unit, item, before),
  });
  writeFields(unit, { entityType: kind.name, id: before.id, singular: kind.singular }, fields);
  changeTags(unit, kind, before.id, tagChange(item));
  const after = rowOf(unit, def, before.id);
  commonEvents(unit, def, before, after);
  def.wrote(unit, item, after, before);
  refreshSearch(unit, kind.name, before.id, after.name);
  unit.changed({ entity: kind.name, id: before.id, action: 'update', detail: { before } });
  return after;
}

function checkItem<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  batch: Batch<I>,
  index: number,
  before: R | undefined,
): readonly FieldChange[] {
  const item = batch.items[index];
  if (!item) return [];
  def.check(unit, batch, index, before);
  return checkCommon(unit, def.kind.name, item, (found) => batch.report(index, found));
}

/** Rules that all entities share: who is responsible, and the values of fields. */
export function checkCommon(
  unit: Unit,
  name: KindName,
  item: CommonItem,
  report: (issue: Issue) => void,
): readonly FieldChange[] {
  const responsible = item.responsible_user_id;
  if (responsible && !usersById(unit.core).has(responsible))
    report(issue('NotSupportedChoice', 'responsible_user_id'));
  return checkFields(fieldsOf(unit, name), item.custom_fields_values, report);
}

function common(item: CommonItem): Columns {
  const { name, responsible_user_id, created_by, created_at } = item;
  return Object.fromEntries(
    Object.entries({
      name,
      responsible_user_id: responsible_user_id || undefined,
      created_by,
      created_at,
    }).filter(([, value]) => value !== undefined && value !== null),
  );
}

const tagChange = (item: CommonItem) => ({
  replace: item._embedded?.tags,
  add: item.tags_to_add,
  remove: item.tags_to_delete,
});

function commonEvents<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  before: R,
  after: R,
): void {
  const subject = { entityType: def.kind.singular, entityId: after.id };
  if (before.name !== after.name) {
    unit.event({
      ...subject,
      type: 'name_field_changed',
      before: [{ name_field_value: { name: before.name } }],
      after: [{ name_field_value: { name: after.name } }],
    });
  }
  if (before.responsible_user_id === after.responsible_user_id) return;
  unit.event({
    ...subject,
    type: 'entity_responsible_changed',
    before: [{ responsible_user: { id: before.responsible_user_id ?? 0 } }],
    after: [{ responsible_user: { id: after.responsible_user_id ?? 0 } }],
  });
  unit.changed({
    entity: def.kind.name,
    id: after.id,
    action: 'responsible',
    detail: { old_responsible_user_id: before.responsible_user_id ?? 0, before },
  });
}

function rowOf<R extends CommonRow, I extends CommonItem>(unit: Unit, def: EntityDef<R, I>, id: number): R {
  const row = unit.db.get<R>(`SELECT * FROM ${def.kind.table} WHERE id = ?`, id);
  if (!row) throw new Error(`${def.kind.singular} ${id} is gone in the middle of its write`);
  return row;
}
