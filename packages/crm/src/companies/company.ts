import type { CommonRow } from '../entity/definition.ts';
import { COMMON_ITEM, tagRefs } from '../entity/item.ts';
import * as t from '../shape/index.ts';

export interface CompanyRow extends CommonRow {
  readonly is_unsorted: number;
  readonly closest_task_at?: number | null;
}

/** What may be written to a company. */
export const companyItem = t.object({
  ...COMMON_ITEM,
  _embedded: t.optional(t.object({ tags: t.optional(tagRefs) })),
});

export type CompanyItem = t.Infer<typeof companyItem>;
