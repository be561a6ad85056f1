import { INT, INT_OR_NULL, LINKS, objectSchema, TEXT, TEXT_OR_NULL, TIME, TRUTH } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';
import { type Filter, flag, ints, range, stages, strings } from '../list/filters.ts';
import type { ListSpec } from '../list/list.ts';
import { Where } from '../list/where.ts';
import * as t from '../shape/index.ts';
import { groupOf } from '../users/user.ts';

export interface TaskRow {
  readonly id: number;
  readonly entity_type: string | null;
  readonly entity_id: number | null;
  readonly task_type_id: number;
  readonly responsible_user_id: number;
  readonly text: string;
  readonly result: string | null;
  readonly duration: number;
  readonly complete_till: number;
  readonly is_completed: number;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly is_deleted: number;
}

const common = {
  entity_id: t.optional(t.int()),
  entity_type: t.optional(t.choice(['leads', 'contacts', 'companies', 'customers'])),
  task_type_id: t.optional(t.ref()),
  responsible_user_id: t.optional(t.ref()),
  is_completed: t.optional(t.bool()),
  duration: t.optional(t.int({ min: 0 })),
  result: t.optional(t.object({ text: t.optional(t.string()) })),
  created_by: t.optional(t.int()),
  updated_by: t.optional(t.int()),
  created_at: t.optional(t.timestamp()),
  updated_at: t.optional(t.timestamp()),
  request_id: t.optional(t.anything()),
} as const;

export const newTask = t.object({
  ...common,
  text: t.string({ filled: true }),
  complete_till: t.timestamp(),
});
export const changedTask = t.object({
  ...common,
  id: t.optional(t.int()),
  text: t.optional(t.string({ filled: true })),
  complete_till: t.optional(t.timestamp()),
});

export type NewTask = t.Infer<typeof newTask>;
export type ChangedTask = t.Infer<typeof changedTask>;

/** Tasks of leads that stand in certain stages. */
const leadStages: Filter = {
  ...stages('pipeline_id', 'status_id'),
  apply: (value, where) => {
    const inner = new Where();
    stages('pipeline_id', 'status_id').apply(value, inner);
    where.and(
      `t.entity_type = 'leads' AND t.entity_id IN (SELECT id FROM lead ${inner.sql})`,
      ...inner.values,
    );
  },
};

/** What `GET /api/v4/tasks` can be asked (reference: api-v4, section 11.1). */
export const taskList: ListSpec = {
  from: 'task t',
  filters: {
    id: ints('t.id'),
    responsible_user_id: ints('t.responsible_user_id'),
    is_completed: flag('t.is_completed'),
    task_type: ints('t.task_type_id'),
    task_type_id: ints('t.task_type_id'),
    entity_type: strings('t.entity_type'),
    entity_id: ints('t.entity_id'),
    complete_till: range('t.complete_till'),
    updated_at: range('t.updated_at'),
    created_by: ints('t.created_by'),
    lead_statuses: leadStages,
  },
  order: { id: 't.id', created_at: 't.created_at', complete_till: 't.complete_till' },
  defaultOrder: 't.updated_at ASC, t.id ASC',
};

/** A task in the outward form; a missing result is an empty list, as on the live system. */
export const taskView = (ctx: Ctx, row: TaskRow): object => ({
  id: row.id,
  created_by: row.created_by,
  updated_by: row.updated_by,
  created_at: row.created_at,
  updated_at: row.updated_at,
  responsible_user_id: row.responsible_user_id,
  group_id: groupOf(ctx.core, row.responsible_user_id),
  entity_id: row.entity_id,
  entity_type: row.entity_type,
  duration: row.duration,
  is_completed: row.is_completed === 1,
  task_type_id: row.task_type_id,
  text: row.text,
  result: row.result === null ? [] : { text: row.result },
  complete_till: row.complete_till,
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}/api/v4/tasks/${row.id}` } },
});

export const taskSchema = objectSchema({
  id: INT,
  created_by: INT,
  updated_by: INT,
  created_at: TIME,
  updated_at: TIME,
  responsible_user_id: INT,
  group_id: INT,
  entity_id: INT_OR_NULL,
  entity_type: TEXT_OR_NULL,
  duration: INT,
  is_completed: TRUTH,
  task_type_id: INT,
  text: TEXT,
  result: { anyOf: [{ type: 'array', maxItems: 0 }, objectSchema({ text: TEXT })] },
  complete_till: TIME,
  account_id: INT,
  _links: LINKS,
});
