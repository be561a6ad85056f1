import type { TriggerConditions, TriggerEvent } from '../digital-pipeline/trigger.ts';
import type { FieldTypeName } from '../fields/types.ts';

/** A name, or a name with the id that it must have. */
export type Named = string | { readonly id?: number; readonly name: string };

export type FieldTarget = 'leads' | 'contacts' | 'companies' | 'customers';

export interface AccountSeed {
  readonly id?: number;
  readonly name?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly currency_symbol?: string;
  readonly language?: string;
  readonly timezone?: string;
  readonly customers_mode?: 'unavailable' | 'disabled' | 'segments' | 'dynamic' | 'periodicity';
  readonly is_unsorted_on?: boolean;
  readonly is_loss_reason_enabled?: boolean;
  readonly contact_name_display_order?: number;
  /** Days from today until the subscription is over; before today every call is answered by 402. */
  readonly paid_for_days?: number;
}

export interface UserSeed {
  readonly id?: number;
  readonly name: string;
  readonly email: string;
  readonly lang?: string;
  readonly group?: string;
  readonly role?: string;
  readonly is_admin?: boolean;
  readonly is_free?: boolean;
  readonly is_active?: boolean;
  readonly phone?: string;
  /** Over "everything", as the API writes rights. */
  readonly rights?: Readonly<Record<string, unknown>>;
}

export interface RoleSeed {
  readonly id?: number;
  readonly name: string;
  /** Over "everything", as the API writes rights. */
  readonly rights?: Readonly<Record<string, unknown>>;
}

export interface PipelineSeed {
  readonly id?: number;
  readonly name: string;
  /** Ordinary stages in order; the system stages come by themselves. */
  readonly stages: readonly StageSeed[];
  /** Other names (and an id) for the system stages. */
  readonly incoming?: Named;
  readonly won?: string;
  readonly lost?: string;
  readonly is_unsorted_on?: boolean;
  readonly is_archive?: boolean;
  /** A new request of a known contact joins his open lead. */
  readonly is_duplication_control_enabled?: boolean;
}

export type StageSeed = string | { readonly id?: number; readonly name: string; readonly color?: string };

export type TaskTypeSeed =
  | string
  | {
      readonly id?: number;
      readonly name: string;
      readonly code?: string | null;
      readonly color?: string | null;
      readonly icon_id?: number | null;
    };

export interface FieldSeed {
  readonly id?: number;
  readonly name: string;
  readonly type: FieldTypeName;
  /** With the code of a predefined field it is that field. */
  readonly code?: string;
  readonly enums?: readonly EnumSeed[];
  readonly sort?: number;
  /** Name or id of a group of fields. */
  readonly group?: string;
  readonly currency?: string;
  readonly is_api_only?: boolean;
  readonly is_computed?: boolean;
  readonly is_required?: boolean;
  readonly is_visible?: boolean;
  /** Stages in which the field must be filled, or is not shown: names or ids. */
  readonly required_statuses?: readonly StageRef[];
  readonly hidden_statuses?: readonly StageRef[];
  readonly remind?: 'never' | 'day' | 'week' | 'month';
  readonly search_in?: string;
  readonly tracking_callback?: string;
  /** As the API writes them. */
  readonly settings?: unknown;
  readonly nested?: readonly unknown[];
  readonly chained_lists?: readonly unknown[];
}

export type EnumSeed =
  | string
  | {
      readonly id?: number;
      readonly value: string;
      readonly sort?: number;
      readonly code?: string | null;
    };

export interface StageRef {
  readonly pipeline: string | number;
  readonly stage: string | number;
}

export type FieldGroupSeed = string | { readonly id?: string; readonly name: string; readonly sort?: number };

export type TagSeed =
  | string
  | { readonly id?: number; readonly name: string; readonly color?: string | null };

export interface SourceSeed {
  readonly id?: number;
  readonly name: string;
  readonly external_id: string;
  readonly pipeline?: string;
}

export interface CatalogSeed {
  readonly id?: number;
  readonly name: string;
  readonly type?: 'regular' | 'products' | 'invoices' | 'suppliers';
  readonly can_add_elements?: boolean;
  readonly can_show_in_cards?: boolean;
  readonly can_link_multiple?: boolean;
  readonly sdk_widget_code?: string;
  /** Beyond those that a list of products has anyway. */
  readonly fields?: readonly FieldSeed[];
  readonly elements?: readonly ElementSeed[];
}

export interface ElementSeed {
  readonly name: string;
  readonly fields?: FieldValuesSeed;
}

/** Values by the name or code of the field; a list for several. */
export type FieldValuesSeed = Readonly<Record<string, unknown>>;

/** A segment of customers. */
export interface SegmentSeed {
  readonly name: string;
  /** As `#ffcc66`. */
  readonly color?: string;
}

/** What happens by itself at a stage of the Digital Pipeline. */
export interface TriggerSeed {
  /** Left out at a stage of customers. */
  readonly pipeline?: string;
  readonly stage: string;
  /** The last stage, when it is stretched over several. */
  readonly until?: string;
  readonly event: TriggerEvent;
  /** Seconds between the event and the action; none by default. */
  readonly delay?: number;
  /** What must be so when it acts: `{ logic: 'and', conditions: [{ term1: '{{lead.price}}', operation: '>', term2: '50' }] }`. */
  readonly conditions?: TriggerConditions;
  readonly action: TriggerActionSeed;
}

/** As the API has it, with names of stages and users in the place of ids. */
export type TriggerActionSeed =
  | { readonly type: 'task'; readonly text: string }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'webhook'; readonly url: string }
  | { readonly type: 'change_status'; readonly stage: string }
  | { readonly type: 'change_responsible'; readonly user: string }
  | {
      readonly type: 'widget';
      readonly code: string;
      readonly settings?: Readonly<Record<string, unknown>>;
    };
