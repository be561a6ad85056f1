import type { FieldValues } from '../../fields/read.ts';

/** Custom fields as the old APIs show them. */
export const oldFields = (values: unknown): readonly object[] =>
  ((values ?? []) as readonly FieldValues[]).map((field) => ({
    id: field.field_id,
    name: field.field_name,
    ...(field.field_code === null ? {} : { code: field.field_code }),
    values: field.values.map(({ value, enum_id }) => ({
      value,
      ...(enum_id == null ? {} : { enum: enum_id }),
    })),
    is_system: field.field_code !== null,
  }));

/** The same, with ids as texts: the API before version 2. */
export const textFields = (values: unknown): readonly object[] =>
  ((values ?? []) as readonly FieldValues[]).map((field) => ({
    id: String(field.field_id),
    name: field.field_name,
    ...(field.field_code === null ? {} : { code: field.field_code }),
    values: field.values.map(({ value, enum_id }) => ({
      value: typeof value === 'boolean' ? (value ? '1' : '0') : value,
      ...(enum_id == null ? {} : { enum: String(enum_id) }),
    })),
  }));
