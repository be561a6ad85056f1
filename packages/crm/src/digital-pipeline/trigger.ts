import type { ConfigCache } from '../core/cache.ts';
import * as t from '../shape/index.ts';
import type { Db } from '../store/db.ts';

/** What sets a trigger off (reference: api-v4, section 18). */
export const TRIGGER_EVENTS = [
  'lead_added',
  'lead_status_changed',
  'lead_added_or_status_changed',
  'mail_in',
  'call_in',
  'site_visit',
  'chat',
] as const;
export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

/** What a trigger does. `settings` of a widget are what its trigger form holds. */
export type TriggerAction =
  | { readonly type: 'widget'; readonly code: string; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly type: 'webhook'; readonly url: string }
  | { readonly type: 'salesbot'; readonly bot_id: number }
  | { readonly type: 'task'; readonly text: string; readonly task_type_id?: number }
  | { readonly type: 'change_status'; readonly status_id: number }
  | { readonly type: 'change_responsible'; readonly user_id: number }
  | { readonly type: 'tag'; readonly tag: string };

export interface TriggerRow {
  readonly id: number;
  readonly pipeline_id: number;
  readonly status_id: number;
  readonly until_status_id: number | null;
  readonly event: TriggerEvent;
  readonly action: string;
  readonly created_at: number;
}

export interface Trigger extends Omit<TriggerRow, 'action'> {
  readonly action: TriggerAction;
}

export const triggerItem = t.object({
  id: t.optional(t.ref()),
  pipeline_id: t.ref(),
  status_id: t.ref(),
  /** The last stage of a trigger that is stretched over several. */
  until_status_id: t.optional(t.ref()),
  event: t.choice(TRIGGER_EVENTS),
  action: t.object({
    type: t.choice(['widget', 'webhook', 'salesbot', 'task', 'change_status', 'change_responsible', 'tag']),
    code: t.optional(t.string()),
    settings: t.optional(t.dictionary(t.anything())),
    url: t.optional(t.url()),
    bot_id: t.optional(t.ref()),
    text: t.optional(t.string()),
    task_type_id: t.optional(t.ref()),
    status_id: t.optional(t.ref()),
    user_id: t.optional(t.ref()),
    tag: t.optional(t.string()),
  }),
});
export type TriggerItem = t.Infer<typeof triggerItem>;

/** All triggers, in the order in which they fire. */
export const triggersOf = (core: { readonly db: Db; readonly cache: ConfigCache }): readonly Trigger[] =>
  core.cache.get('triggers', () =>
    core.db.all<TriggerRow>('SELECT * FROM dp_trigger ORDER BY id').map(readTrigger),
  );

export const readTrigger = (row: TriggerRow): Trigger => ({
  ...row,
  action: JSON.parse(row.action) as TriggerAction,
});
