import type { Unit } from '../core/unit.ts';
import { addEnums, addPredefined } from '../fields/add-predefined.ts';
import { type Field, fieldsOf } from '../fields/definition.ts';
import { PREDEFINED } from '../fields/predefined.ts';
import type { FieldSeed, FieldTarget, FieldValuesSeed } from './scenario.ts';

const TARGETS = ['contacts', 'companies', 'leads', 'customers'] as const;
const FIRST_ID = 4_439_001;
const FIRST_ENUM_ID = 3_778_801;

/** Groups of fields that every account has, then predefined fields, then the scenario's own. */
export function seedFields(
  unit: Unit,
  own: Readonly<Partial<Record<FieldTarget, readonly FieldSeed[]>>>,
): void {
  unit.db.run(
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('custom_field', ?), ('custom_field_enum', ?)",
    FIRST_ID - 1,
    FIRST_ENUM_ID - 1,
  );
  unit.db.insert('custom_field_group', {
    id: 'statistic',
    entity_type: 'leads',
    name: 'Statistics',
    type: 'custom_field_group',
    sort: 2,
    is_predefined: true,
  });
  for (const target of TARGETS) {
    const predefined = target === 'customers' ? [] : PREDEFINED[target];
    for (const [index, field] of predefined.entries()) addPredefined(unit, target, field, index);
    for (const [index, field] of (own[target] ?? []).entries()) addOwn(unit, target, field, 500 + index);
  }
  unit.core.cache.clear();
}

function addOwn(unit: Unit, entityType: string, field: FieldSeed, sort: number): void {
  const { id } = unit.db.insert('custom_field', {
    entity_type: entityType,
    name: field.name,
    type: field.type,
    code: field.code,
    sort,
    is_api_only: field.is_api_only ?? false,
    is_computed: field.is_computed ?? false,
    currency: field.currency,
    remind: field.type === 'birthday' ? 'never' : null,
  });
  addEnums(unit, id, field.enums ?? []);
}

/** Seeded values in the form that the API takes; fields are named by code or name. */
export function fieldItems(
  unit: Unit,
  entityType: string,
  values: FieldValuesSeed,
  catalogId?: number,
): unknown[] {
  const { fields } = fieldsOf(unit, entityType, catalogId);
  return Object.entries(values).map(([name, value]) => {
    const field = fields.find((candidate) => candidate.code === name || candidate.name === name);
    if (!field) throw new Error(`the scenario fills a field that ${entityType} lack: ${name}`);
    return {
      field_id: field.id,
      values: (Array.isArray(value) ? value : [value]).map((one) => asValue(field, one)),
    };
  });
}

/** A plain value becomes `{value}`; an object is taken as the API's own form. */
const asValue = (field: Field, value: unknown): unknown =>
  typeof value === 'object' && value !== null && field.type !== 'legal_entity' && field.type !== 'file'
    ? value
    : { value };
