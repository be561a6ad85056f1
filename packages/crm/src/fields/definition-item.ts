import * as t from '../shape/index.ts';
import { branch } from './tree.ts';
import { FIELD_TYPE_NAMES } from './types.ts';

const stages = t.array(t.object({ status_id: t.int(), pipeline_id: t.int() }));

const common = {
  code: t.optional(t.string({ max: 255 })),
  sort: t.optional(t.int()),
  group_id: t.optional(t.string()),
  is_api_only: t.optional(t.bool()),
  is_required: t.optional(t.bool()),
  is_visible: t.optional(t.bool()),
  enums: t.optional(
    t.array(
      t.object({
        id: t.optional(t.int()),
        value: t.string({ filled: true, max: 255 }),
        sort: t.optional(t.int()),
        code: t.optional(t.string({ max: 255 })),
      }),
    ),
  ),
  required_statuses: t.optional(stages),
  hidden_statuses: t.optional(stages),
  chained_lists: t.optional(
    t.array(
      t.object({
        title: t.optional(t.string()),
        catalog_id: t.int(),
        parent_catalog_id: t.optional(t.int()),
      }),
    ),
  ),
  currency: t.optional(t.string({ pattern: /^[A-Z]{3}$/ })),
  search_in: t.optional(t.string()),
  remind: t.optional(t.choice(['never', 'day', 'week', 'month'])),
  nested: t.optional(t.array(branch)),
  settings: t.optional(t.anything()),
  tracking_callback: t.optional(t.string()),
  request_id: t.optional(t.anything()),
} as const;

const type = t.choice(FIELD_TYPE_NAMES as readonly [string, ...string[]]);

export const newField = t.object({ ...common, name: t.string({ filled: true, max: 255 }), type });
export const changedField = t.object({
  ...common,
  id: t.optional(t.int()),
  name: t.optional(t.string({ filled: true, max: 255 })),
  type: t.optional(type),
});

export type NewField = t.Infer<typeof newField>;
export type ChangedField = t.Infer<typeof changedField>;
