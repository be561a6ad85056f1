import type { CommonRow } from '../entity/definition.ts';
import { COMMON_ITEM, tagRefs } from '../entity/item.ts';
import * as t from '../shape/index.ts';

export interface LeadRow extends CommonRow {
  readonly price: number;
  readonly status_id: number;
  readonly pipeline_id: number;
  readonly loss_reason_id: number | null;
  readonly source_id: number | null;
  readonly closed_at: number | null;
  readonly score: number | null;
  readonly labor_cost: number | null;
  readonly is_price_computed: number;
  readonly is_price_modified_by_robot: number;
  readonly visitor_uid: string | null;
  /** Only where the list reads it. */
  readonly closest_task_at?: number | null;
}

/** Everything but the relations. */
export const LEAD_PROPS = {
  ...COMMON_ITEM,
  price: t.optional(t.number('int')),
  status_id: t.optional(t.ref()),
  pipeline_id: t.optional(t.ref()),
  loss_reason_id: t.optional(t.ref()),
  closed_at: t.optional(t.timestamp()),
  score: t.optional(t.int()),
  labor_cost: t.optional(t.int()),
  visitor_uid: t.optional(t.string({ max: 256 })),
} as const;

/** What may be written to a lead. Contacts, companies and the source count on creation only. */
export const leadItem = t.object({
  ...LEAD_PROPS,
  _embedded: t.optional(
    t.object({
      tags: t.optional(tagRefs),
      contacts: t.optional(t.array(t.object({ id: t.ref(), is_main: t.optional(t.bool()) }))),
      companies: t.optional(t.array(t.object({ id: t.ref() }))),
      source: t.optional(t.object({ external_id: t.optional(t.string()), type: t.optional(t.string()) })),
    }),
  ),
});

export type LeadItem = t.Infer<typeof leadItem>;
