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
  'customer_added',
  'customer_period_changed',
] as const;
export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

/** Whose stages an event belongs to. */
export const entityOf = (event: TriggerEvent): 'leads' | 'customers' =>
  event.startsWith('customer_') ? 'customers' : 'leads';

/** What must be so when a trigger acts, in the form that scripts of bots have (`term1: '{{lead.price}}'`). */
export interface TriggerConditions {
  readonly logic: 'and' | 'or';
  readonly conditions: readonly unknown[];
}

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
  /** Nothing at a stage of customers. */
  readonly pipeline_id: number | null;
  readonly status_id: number;
  readonly until_status_id: number | null;
  readonly event: TriggerEvent;
  /** Seconds between the event and the action. */
  readonly delay: number;
  readonly conditions: string | null;
  readonly action: string;
  readonly created_at: number;
}

export interface Trigger extends Omit<TriggerRow, 'action' | 'conditions'> {
  readonly conditions: TriggerConditions | null;
  readonly action: TriggerAction;
}

const YEAR = 365 * 86_400;
const term = t.object({
  term1: t.string(),
  term2: t.string(),
  operation: t.choice(['=', '!=', '>', '>=', '<', '<=', 'in', 'not_in', 'in_range', 'contains']),
});
export const whenShape = {
  delay: t.optional(t.int({ min: 0, max: YEAR })),
  conditions: t.optional(t.object({ logic: t.choice(['and', 'or']), conditions: t.array(term) })),
} as const;

export const triggerItem = t.object({
  id: t.optional(t.ref()),
  /** Needed at a stage of leads. */
  pipeline_id: t.optional(t.ref()),
  status_id: t.ref(),
  /** The last stage of a trigger that is stretched over several. */
  until_status_id: t.optional(t.ref()),
  event: t.choice(TRIGGER_EVENTS),
  ...whenShape,
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
  conditions: row.conditions === null ? null : (JSON.parse(row.conditions) as TriggerConditions),
  action: JSON.parse(row.action) as TriggerAction,
});
