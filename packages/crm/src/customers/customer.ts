import type { CommonRow } from '../entity/definition.ts';
import { COMMON_ITEM, tagRefs } from '../entity/item.ts';
import * as t from '../shape/index.ts';

export interface CustomerRow extends CommonRow {
  readonly next_price: number;
  readonly next_date: number | null;
  readonly status_id: number | null;
  readonly periodicity: number;
  readonly closest_task_at?: number | null;
}

/** What may be written to a customer. */
export const customerItem = t.object({
  ...COMMON_ITEM,
  next_price: t.optional(t.number('int')),
  next_date: t.optional(t.timestamp()),
  status_id: t.optional(t.ref()),
  periodicity: t.optional(t.int()),
  _embedded: t.optional(
    t.object({
      tags: t.optional(tagRefs),
      segments: t.optional(t.array(t.object({ id: t.ref() }))),
    }),
  ),
});

export type CustomerItem = t.Infer<typeof customerItem>;
