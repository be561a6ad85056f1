import type { CommonRow } from '../entity/definition.ts';
import { COMMON_ITEM, tagRefs } from '../entity/item.ts';
import * as t from '../shape/index.ts';

export interface CompanyRow extends CommonRow {
  readonly is_unsorted: number;
  readonly closest_task_at?: number | null;
}

/** Everything but the relations. */
export const COMPANY_PROPS = {
  ...COMMON_ITEM,
} as const;

/** What may be written to a company. */
export const companyItem = t.object({
  ...COMPANY_PROPS,
  _embedded: t.optional(t.object({ tags: t.optional(tagRefs) })),
});

export type CompanyItem = t.Infer<typeof companyItem>;
