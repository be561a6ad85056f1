import type { Unit } from '../core/unit.ts';
import { type Field, fieldsOf } from '../fields/definition.ts';
import { checkFields, type FieldChange } from '../fields/write.ts';
import { mistake } from './mistake.ts';
import type { FieldValuesSeed } from './scenario.ts';

/** Seeded values, checked as the API checks them; fields are named by code or name. @throws KitError */
export function fieldValues(
  unit: Unit,
  entityType: string,
  owner: string,
  values: FieldValuesSeed,
  catalogId?: number,
): readonly FieldChange[] {
  const set = fieldsOf(unit, entityType, catalogId);
  const items = Object.entries(values).map(([name, value]) => {
    const field = set.fields.find((candidate) => candidate.code === name || candidate.name === name);
    if (!field) {
      throw mistake(
        `${owner} fills a field "${name}", which ${entityType} lack`,
        set.fields.map((known) => known.code ?? known.name),
      );
    }
    return {
      field_id: field.id,
      values: (Array.isArray(value) ? value : [value]).map((one) => asValue(field, one)),
    };
  });
  return checkFields(set, items, (issue) => {
    const at = Number(issue.path.split('.')[1]);
    throw mistake(`${owner}, field "${Object.keys(values)[at] ?? issue.path}": ${issue.detail}`);
  });
}

/** A plain value becomes `{value}`; an object is taken as the API's own form. */
const asValue = (field: Field, value: unknown): unknown =>
  typeof value === 'object' && value !== null && field.type !== 'legal_entity' && field.type !== 'file'
    ? value
    : { value };
