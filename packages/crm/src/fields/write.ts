import type { Unit } from '../core/unit.ts';
import { at, type Issue, invalidType, isRecord, issue } from '../shape/index.ts';
import { acceptValues, type Ready } from './accept.ts';
import type { Field, FieldSet } from './definition.ts';
import { outward, type StoredValue } from './read.ts';
import { fieldType } from './types.ts';

/** A change of one field: everything it holds from now on. */
export interface FieldChange {
  readonly field: Field;
  readonly values: readonly Ready[];
}

/** Keys that clients send back from what they read. */
const TOLERATED = ['field_id', 'field_code', 'field_name', 'field_type', 'values', 'is_computed'];

/**
 * Checks `custom_fields_values` of one item. Only listed fields change, and each listed field is replaced as a whole;
 * computed fields are passed over.
 */
export function checkFields(
  set: FieldSet,
  given: unknown,
  report: (issue: Issue) => void,
): readonly FieldChange[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    report(invalidType('custom_fields_values', 'array'));
    return [];
  }
  const changes: FieldChange[] = [];
  for (const [index, item] of given.entries()) {
    const change = checkField(set, item, at('custom_fields_values', index), report);
    if (change && change.field.is_computed === 0) changes.push(change);
  }
  return changes;
}

function checkField(
  set: FieldSet,
  item: unknown,
  path: string,
  report: (issue: Issue) => void,
): FieldChange | undefined {
  if (!isRecord(item)) {
    report(invalidType(path, 'object'));
    return undefined;
  }
  const unknown = Object.keys(item).find((key) => !TOLERATED.includes(key));
  if (unknown !== undefined) report(issue('FieldNotExpected', at(path, unknown)));
  const field = findField(set, item);
  if (typeof field === 'string') {
    if (item[field] !== undefined && field === 'field_id' && typeof item[field] !== 'number') {
      report(invalidType(at(path, field), 'int'));
    }
    report(issue('NotSupportedChoice', at(path, field)));
    return undefined;
  }
  const values = item.values ?? [];
  if (!Array.isArray(values)) {
    report(invalidType(at(path, 'values'), 'array'));
    return undefined;
  }
  const { ready, issues } = acceptValues(field, values, at(path, 'values'));
  for (const found of issues) report(found);
  return { field, values: ready };
}

/** The field that an item names, or the key that names none. */
function findField(set: FieldSet, item: Record<string, unknown>): Field | 'field_id' | 'field_code' {
  const { field_id: id, field_code: code } = item;
  if (id !== undefined && id !== null)
    return (typeof id === 'number' ? set.byId.get(id) : undefined) ?? 'field_id';
  if (code === undefined || code === null) return 'field_id';
  return set.byCode.get(String(code)) ?? 'field_code';
}

export interface Owner {
  /** As in the table of values: `leads`, `contacts`, …, `catalog_elements`, `segments`. */
  readonly entityType: string;
  readonly id: number;
  /** As in events; without it changes leave no event. */
  readonly singular?: string;
}

/** Stores changes and puts an event on the timeline for every field that really changed; says whether any did. */
export function writeFields(
  unit: Unit,
  owner: Owner,
  changes: readonly FieldChange[],
  isNew = false,
): boolean {
  let changed = false;
  for (const { field, values } of changes) {
    const before = isNew ? [] : valuesOf(unit, owner, field.id);
    const after = values.map(({ position, value, enumId }) => ({
      field_id: field.id,
      position,
      value,
      enum_id: enumId,
    }));
    if (same(before, after)) continue;
    changed = true;
    if (before.length > 0) {
      unit.db.run(
        'DELETE FROM custom_field_value WHERE entity_type = ? AND entity_id = ? AND field_id = ?',
        owner.entityType,
        owner.id,
        field.id,
      );
    }
    for (const row of after) {
      unit.db.insert('custom_field_value', { entity_type: owner.entityType, entity_id: owner.id, ...row });
    }
    if (!isNew && owner.singular !== undefined)
      fieldEvent(unit, owner.singular, owner.id, field, before, after);
  }
  return changed;
}

const valuesOf = (unit: Unit, owner: Owner, fieldId: number): StoredValue[] =>
  unit.db.all<StoredValue>(
    `SELECT field_id, position, value, enum_id FROM custom_field_value
     WHERE entity_type = ? AND entity_id = ? AND field_id = ? ORDER BY position`,
    owner.entityType,
    owner.id,
    fieldId,
  );

const same = (a: readonly StoredValue[], b: readonly StoredValue[]): boolean =>
  a.length === b.length &&
  a.every((value, index) => value.value === b[index]?.value && value.enum_id === b[index]?.enum_id);

function fieldEvent(
  unit: Unit,
  singular: string,
  id: number,
  field: Field,
  before: readonly StoredValue[],
  after: readonly StoredValue[],
): void {
  const shown = (values: readonly StoredValue[]) =>
    values.map((value) => {
      const { value: text } = outward(field, value);
      const isCompound = typeof text === 'object';
      return {
        custom_field_value: {
          field_id: field.id,
          field_type: fieldType(field.type).number,
          enum_id: value.enum_id,
          text: isCompound ? JSON.stringify(text) : String(text ?? ''),
        },
      };
    });
  unit.event({
    type: `custom_field_${field.id}_value_changed`,
    filterType: 'custom_field_value_changed',
    entityType: singular,
    entityId: id,
    before: shown(before),
    after: shown(after),
  });
}
