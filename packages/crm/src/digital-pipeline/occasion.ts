/** Why a trigger fires, as its widget hears it. */
export interface Occasion {
  /** `lead_added`, `lead_status_changed`, `lead_appeared_in_status`, `call_in`, `customer_added`, … */
  readonly code: string;
  readonly direction?: 'went_to_trigger' | 'went_in_trigger' | 'went_from_trigger';
  readonly old_status_id?: number;
  readonly old_pipeline_id?: number;
}
