/** Entities as API v4 gives them, as far as the pages read them. Times are Unix seconds. */
export type EntityKind = 'leads' | 'contacts' | 'companies' | 'customers';

export interface FieldItem {
  readonly value?: unknown;
  readonly enum_id?: number | null;
  readonly enum_code?: string | null;
  readonly catalog_id?: number;
  readonly catalog_element_id?: number;
}

export interface FieldValue {
  readonly field_id: number;
  readonly field_name?: string;
  readonly field_code?: string | null;
  readonly field_type?: string;
  readonly values: readonly FieldItem[];
}

export interface Tag {
  readonly id: number;
  readonly name: string;
  readonly color?: string | null;
}

export interface LinkedEntity {
  readonly id: number;
  readonly is_main?: boolean;
}

export interface Entity {
  readonly id: number;
  readonly name: string;
  readonly responsible_user_id: number;
  readonly group_id: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly closest_task_at: number | null;
  readonly custom_fields_values: readonly FieldValue[] | null;
  readonly _embedded?: {
    readonly tags?: readonly Tag[];
    readonly companies?: readonly LinkedEntity[];
    readonly contacts?: readonly LinkedEntity[];
    readonly leads?: readonly LinkedEntity[];
    readonly customers?: readonly LinkedEntity[];
  };
  /** Leads. */
  readonly price?: number;
  readonly status_id?: number;
  readonly pipeline_id?: number;
  readonly closed_at?: number | null;
  readonly loss_reason_id?: number | null;
  /** Contacts. */
  readonly first_name?: string;
  readonly last_name?: string;
  /** Customers. */
  readonly next_price?: number;
  readonly next_date?: number;
}

export interface FieldEnum {
  readonly id: number;
  readonly value: string;
  readonly code?: string | null;
}

export interface FieldDefinition {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly code: string | null;
  readonly sort: number;
  readonly enums: readonly FieldEnum[] | null;
  readonly is_api_only?: boolean;
  readonly group_id?: string | null;
  readonly currency?: string | null;
  /** Of a chained list: its links, each a list. */
  readonly chained_lists?: readonly { readonly title: string; readonly catalog_id: number }[] | null;
  /** Of a linked entity: `contacts`, `companies`, `contacts_and_companies`, or the id of a list. */
  readonly search_in?: string | null;
  /** Stages of leads in which the page wants the field filled; the API does not ask for it. */
  readonly required_statuses?: readonly { readonly pipeline_id: number; readonly status_id: number }[] | null;
  readonly nested?: readonly { readonly id: number; readonly value: string }[] | null;
}

/** A tab of fields: `default`, `statistic`, or one that the account made. */
export interface FieldGroup {
  readonly id: string;
  readonly name: string;
  readonly sort: number;
}

export interface Status {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly color: string;
  /** 1: incoming leads. */
  readonly type: number;
}

export interface Pipeline {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly is_main: boolean;
  readonly statuses: readonly Status[];
}

export interface Note {
  readonly id: number;
  readonly entity_id: number;
  readonly note_type: string;
  readonly created_at: number;
  readonly created_by: number;
  readonly responsible_user_id: number;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Task {
  readonly id: number;
  readonly text: string;
  readonly task_type_id: number;
  readonly complete_till: number;
  readonly is_completed: boolean;
  readonly duration: number;
  readonly responsible_user_id: number;
  readonly entity_id: number | null;
  readonly entity_type: EntityKind | null;
  readonly created_at: number;
  readonly created_by: number;
  readonly result: { readonly text?: string } | readonly [] | null;
}

export interface CrmEvent {
  readonly id: string;
  readonly type: string;
  readonly created_at: number;
  readonly created_by: number;
  readonly value_before: readonly Readonly<Record<string, unknown>>[];
  readonly value_after: readonly Readonly<Record<string, unknown>>[];
}

export interface Catalog {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly can_add_elements: boolean;
  /** The widget that edits the elements of the list (`setSdkCatalogId`). */
  readonly sdk_widget_code: string | null;
}

export interface CatalogElement {
  readonly id: number;
  readonly name: string;
  readonly catalog_id: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly custom_fields_values: readonly FieldValue[] | null;
}
