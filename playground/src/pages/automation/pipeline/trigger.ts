/** When a trigger fires, in the codes of the Digital Pipeline's webhooks where those have one. */
export const TRIGGER_EVENTS = [
  'lead_added_or_status_changed',
  'lead_added',
  'lead_status_changed',
  'mail_in',
  'call_in',
  'site_visit',
  'chat',
] as const;

export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

/** What a trigger does. */
export type TriggerAction =
  | { readonly type: 'widget'; readonly code: string; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly type: 'webhook'; readonly url: string }
  | { readonly type: 'salesbot'; readonly bot_id: number }
  | { readonly type: 'task'; readonly text: string; readonly task_type_id: number }
  | { readonly type: 'change_status'; readonly status_id: number }
  | { readonly type: 'change_responsible'; readonly user_id: number }
  | { readonly type: 'tag'; readonly tag: string };

export type ActionType = TriggerAction['type'];

/** Actions of the CRM itself, in the order of the chooser. */
export const OWN_ACTIONS = [
  'salesbot',
  'task',
  'change_status',
  'change_responsible',
  'tag',
  'webhook',
] as const satisfies readonly ActionType[];

export interface Trigger {
  readonly id: number;
  readonly pipeline_id: number;
  readonly status_id: number;
  /** Last stage of a trigger that stretches over several; of any other nothing. */
  readonly until_status_id: number | null;
  readonly event: TriggerEvent;
  /** Seconds between the event and the action. */
  readonly delay: number;
  /** What must be so when it acts; nothing: it always does. */
  readonly conditions: TriggerConditions | null;
  readonly action: TriggerAction;
}

/** One comparison: `{{lead.price}}` `>` `50`. */
export interface TriggerTerm {
  readonly term1: string;
  readonly operation: string;
  readonly term2: string;
}

export interface TriggerConditions {
  readonly logic: 'and' | 'or';
  readonly conditions: readonly TriggerTerm[];
}

/** A trigger that was not saved yet has no id. */
export type DraftTrigger = Omit<Trigger, 'id'> & { readonly id?: number };

/** An action of that type before anybody filled it in. */
export function emptyAction(type: Exclude<ActionType, 'widget'>): TriggerAction {
  switch (type) {
    case 'webhook':
      return { type, url: '' };
    case 'salesbot':
      return { type, bot_id: 0 };
    case 'task':
      return { type, text: '', task_type_id: 1 };
    case 'change_status':
      return { type, status_id: 0 };
    case 'change_responsible':
      return { type, user_id: 0 };
    case 'tag':
      return { type, tag: '' };
  }
}
