import type { Unit } from '../core/unit.ts';
import type { Batch } from '../http/batch.ts';
import type { SqlInput } from '../store/db.ts';
import type { Field, FieldSet } from './definition.ts';
import type { ChangedField, NewField } from './definition-item.ts';
import { checkTree, writeTree } from './tree.ts';
import { FIELD_TYPES, type FieldTypeName, fieldType, mayBelong } from './types.ts';

/** What a definition must fulfil before it is added. */
export function checkNewField(
  unit: Unit,
  batch: Batch<NewField>,
  index: number,
  set: FieldSet,
  entityType: string,
  catalogId: number | undefined,
): void {
  const item = batch.items[index];
  if (!item) return;
  const earlier = batch.items.slice(0, index);
  if (item.code && (set.byCode.has(item.code) || earlier.some((one) => one.code === item.code))) {
    batch.fail(index, 'NotSupportedChoice', 'code');
  }
  if (item.type === 'monetary' && !item.currency) batch.fail(index, 'FieldMissing', 'currency');
  const listType = unit.db.value<string>('SELECT type FROM catalog WHERE id = ?', catalogId);
  if (!mayBelong(item.type as FieldTypeName, entityType, listType))
    batch.fail(index, 'NotSupportedChoice', 'type');
  checkTree(batch, index, []);
  checkGroup(unit, batch, index);
}

export function checkChangedField(
  unit: Unit,
  batch: Batch<ChangedField>,
  index: number,
  set: FieldSet,
  field: Field,
): void {
  const item = batch.items[index];
  if (!item) return;
  const taken = item.code ? set.byCode.get(item.code) : undefined;
  if (taken && taken.id !== field.id) batch.fail(index, 'NotSupportedChoice', 'code');
  if (field.type === 'monetary' && !item.currency) batch.fail(index, 'FieldMissing', 'currency');
  for (const [at, option] of (item.enums ?? []).entries()) {
    if (option.id != null && !field.enums.some((known) => known.id === option.id)) {
      batch.fail(index, 'NotSupportedChoice', `enums.${at}.id`);
    }
  }
  checkTree(batch, index, field.enums);
  checkGroup(unit, batch, index);
}

function checkGroup(unit: Unit, batch: Batch<NewField | ChangedField>, index: number): void {
  const group = batch.items[index]?.group_id;
  if (!group || group === 'default') return;
  if (!unit.db.get('SELECT 1 FROM custom_field_group WHERE id = ?', group)) {
    batch.fail(index, 'NotSupportedChoice', 'group_id');
  }
}

/** The group as it is stored: nothing stands for the one that every card has. */
const groupOf = (id: string): string | null => (id === 'default' || id === '' ? null : id);

export function addField(
  unit: Unit,
  entityType: string,
  catalogId: number | undefined,
  item: NewField,
): number {
  const last = unit.db.value<number>(
    'SELECT max(sort) FROM custom_field WHERE entity_type = ? AND catalog_id IS ?',
    entityType,
    catalogId,
  );
  const { id } = unit.db.insert('custom_field', {
    entity_type: entityType,
    catalog_id: catalogId,
    name: item.name,
    type: item.type,
    sort: (last ?? 500) + 1,
    remind: item.type === 'birthday' ? 'never' : null,
    ...columns(item),
  });
  writeEnums(unit, id, item.enums ?? [], []);
  if (item.nested) writeTree(unit, id, item.nested, []);
  changed(unit, id, 'add');
  return id;
}

export function updateField(unit: Unit, field: Field, item: ChangedField): void {
  unit.db.update('custom_field', field.id, {
    ...(item.name ? { name: item.name } : {}),
    ...(mayBecome(field, item.type) ? { type: item.type } : {}),
    ...columns(item),
  });
  if (item.enums) writeEnums(unit, field.id, item.enums, field.enums);
  if (item.nested) writeTree(unit, field.id, item.nested, field.enums);
  changed(unit, field.id, 'update');
}

/** Only kinds of the same storage can turn into each other; the rest keeps its type. */
const mayBecome = (field: Field, type: string | null | undefined): boolean =>
  field.is_predefined === 0 &&
  type != null &&
  Object.hasOwn(FIELD_TYPES, type) &&
  fieldType(type as FieldTypeName).storage === fieldType(field.type).storage;

/** Removes a definition with every value of it. */
export function removeField(unit: Unit, field: Field): void {
  unit.db.run('DELETE FROM custom_field WHERE id = ?', field.id);
  changed(unit, field.id, 'delete');
}

function changed(unit: Unit, id: number, action: 'add' | 'update' | 'delete'): void {
  unit.core.cache.clear();
  unit.changed({ entity: 'custom_fields', id, action });
}

function columns(item: NewField | ChangedField): Record<string, SqlInput> {
  const { code, sort, is_api_only, is_required, is_visible, currency, search_in, remind, tracking_callback } =
    item;
  const plain = {
    code,
    sort,
    is_api_only,
    is_required,
    is_visible,
    currency,
    search_in,
    remind,
    tracking_callback,
  };
  const { required_statuses, hidden_statuses, chained_lists, settings } = item;
  const compound = { required_statuses, hidden_statuses, chained_lists, settings };
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value != null)),
    ...Object.fromEntries(
      Object.entries(compound)
        .filter(([, value]) => value != null)
        .map(([key, value]) => [key, JSON.stringify(value)]),
    ),
    ...(item.group_id == null ? {} : { group_id: groupOf(item.group_id) }),
  };
}

type EnumItem = NonNullable<NewField['enums']>[number];

/** Options with an id change, those without are added, those that are not named are gone. */
function writeEnums(unit: Unit, fieldId: number, items: readonly EnumItem[], before: Field['enums']): void {
  const kept = new Set(items.map((item) => item.id));
  for (const gone of before.filter((option) => !kept.has(option.id))) {
    unit.db.run('DELETE FROM custom_field_enum WHERE id = ?', gone.id);
  }
  for (const [index, item] of items.entries()) {
    const row = { value: item.value, sort: item.sort ?? index + 1 };
    if (item.id == null) unit.db.insert('custom_field_enum', { ...row, field_id: fieldId, code: item.code });
    else
      unit.db.update('custom_field_enum', item.id, {
        ...row,
        ...(item.code == null ? {} : { code: item.code }),
      });
  }
}
