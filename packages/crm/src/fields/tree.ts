import type { Unit } from '../core/unit.ts';
import type { Batch } from '../http/batch.ts';
import * as t from '../shape/index.ts';
import type { Field } from './definition.ts';

/** A branch of a category: below another one by its id, or by the `request_id` that the same request gives it. */
export const branch = t.object({
  id: t.optional(t.int()),
  parent_id: t.optional(t.int()),
  value: t.string({ filled: true, max: 255 }),
  sort: t.optional(t.int()),
  request_id: t.optional(t.anything()),
  parent_request_id: t.optional(t.anything()),
});

type Branch = t.Infer<typeof branch>;
type Holder = { readonly nested?: readonly Branch[] | null | undefined };

/** Branches that name an unknown branch, as themselves or as their parent. */
export function checkTree(batch: Batch<Holder>, index: number, enums: Field['enums']): void {
  const items = batch.items[index]?.nested ?? [];
  const ids = new Set(enums.map((option) => option.id));
  const labels = new Set(items.map((item) => item.request_id ?? undefined));
  for (const [at, { id, parent_id, parent_request_id }] of items.entries()) {
    if (id != null && !ids.has(id)) batch.fail(index, 'NotSupportedChoice', `nested.${at}.id`);
    if (parent_id != null && !ids.has(parent_id))
      batch.fail(index, 'NotSupportedChoice', `nested.${at}.parent_id`);
    if (parent_request_id != null && !labels.has(parent_request_id))
      batch.fail(index, 'NotSupportedChoice', `nested.${at}.parent_request_id`);
  }
}

/**
 * Keeps the branches of a category: each is an option that elements choose, and the field knows which is below which
 * (reference: api-v4, section 14.2). Branches that are not named are gone.
 */
export function writeTree(
  unit: Unit,
  fieldId: number,
  items: readonly Branch[],
  before: Field['enums'],
): void {
  const kept = new Set(items.map((item) => item.id));
  for (const gone of before.filter((option) => !kept.has(option.id)))
    unit.db.run('DELETE FROM custom_field_enum WHERE id = ?', gone.id);
  const written = items.map((item, index) => {
    const row = { value: item.value, sort: item.sort ?? index + 1 };
    if (item.id != null) unit.db.update('custom_field_enum', item.id, row);
    const id = item.id ?? unit.db.insert('custom_field_enum', { ...row, field_id: fieldId }).id;
    return { ...row, id, item };
  });
  const byLabel = new Map(written.map(({ id, item }) => [item.request_id, id]));
  const nested = written.map(({ id, value, sort, item }) => ({
    id,
    parent_id:
      item.parent_id ?? (item.parent_request_id == null ? null : byLabel.get(item.parent_request_id)) ?? null,
    value,
    sort,
  }));
  unit.db.update('custom_field', fieldId, { nested: JSON.stringify(nested) });
}
