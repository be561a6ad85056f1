import * as t from '../shape/index.ts';

/** A reference to a tag: by id or by name. */
export const tagRef = t.object({
  id: t.optional(t.int()),
  name: t.optional(t.string({ max: 256 })),
  color: t.optional(t.anything()),
});

export const tagRefs = t.array(tagRef);

/**
 * What every write of a lead, contact, company or customer may carry. `custom_fields_values` is checked against the
 * fields of the account, not by its shape alone.
 */
export const COMMON_ITEM = {
  name: t.optional(t.string({ max: 1_000 })),
  responsible_user_id: t.optional(t.ref()),
  created_by: t.optional(t.int()),
  updated_by: t.optional(t.int()),
  created_at: t.optional(t.timestamp()),
  updated_at: t.optional(t.timestamp()),
  custom_fields_values: t.optional(fieldValuesShape()),
  tags_to_add: t.optional(tagRefs),
  tags_to_delete: t.optional(tagRefs),
  request_id: t.optional(t.anything()),
} as const;

/** Documented here, checked by `checkFields`, which knows the account's fields. */
function fieldValuesShape(): t.Shape<unknown> {
  const item = t.object({
    field_id: t.optional(t.int()),
    field_code: t.optional(t.string()),
    values: t.optional(
      t.array(
        t.object({
          value: t.optional(t.anything()),
          enum_id: t.optional(t.int()),
          enum_code: t.optional(t.string()),
        }),
      ),
    ),
  });
  return { ...t.anything(), schema: t.array(item).schema };
}

const common = t.object(COMMON_ITEM);

/** The common part of an item. */
export type CommonItem = t.Infer<typeof common> & {
  readonly _embedded?:
    | { readonly tags?: readonly t.Infer<typeof tagRef>[] | null | undefined }
    | null
    | undefined;
};
