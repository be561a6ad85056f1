import type { FieldSet } from '../../fields/definition.ts';
import { isRecord } from '../../shape/index.ts';
import { asInt, asList, asRecords, type Raw } from '../values.ts';

/** `custom_fields: [{id, values: [{value, enum, subtype}]}]` in the form of version 4. */
export function fieldsFromOld(set: FieldSet, raw: unknown): readonly object[] | undefined {
  const items = asRecords(raw).map((item) => {
    const id = asInt(item.id);
    const field = id === undefined ? set.byCode.get(String(item.code ?? item.id ?? '')) : set.byId.get(id);
    return {
      field_id: field?.id ?? id ?? 0,
      values: asList(item.values).map((value) => valueFromOld(value)),
    };
  });
  return items.length === 0 ? undefined : items;
}

function valueFromOld(value: unknown): object {
  if (!isRecord(value)) return { value };
  const { enum: option, subtype } = value as Raw;
  const id = asInt(option ?? subtype);
  const chosen = option ?? subtype;
  if (id !== undefined) return { value: value.value, enum_id: id };
  return typeof chosen === 'string' && chosen !== ''
    ? { value: value.value, enum_code: chosen }
    : { value: value.value };
}
