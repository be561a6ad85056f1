import type { CommonRow } from '../entity/definition.ts';
import { COMMON_ITEM, tagRefs } from '../entity/item.ts';
import * as t from '../shape/index.ts';

export interface ContactRow extends CommonRow {
  readonly first_name: string;
  readonly last_name: string;
  readonly is_unsorted: number;
  readonly closest_task_at?: number | null;
}

/** Everything but the relations. */
export const CONTACT_PROPS = {
  ...COMMON_ITEM,
  first_name: t.optional(t.string({ max: 255 })),
  last_name: t.optional(t.string({ max: 255 })),
} as const;

/** What may be written to a contact. Links to leads and companies have routes of their own. */
export const contactItem = t.object({
  ...CONTACT_PROPS,
  _embedded: t.optional(t.object({ tags: t.optional(tagRefs) })),
});

export type ContactItem = t.Infer<typeof contactItem>;
