/** What most controls take. */
export interface CommonParams {
  id?: string;
  class_name?: string;
  disabled?: boolean;
  /** Attributes as text, put into the tag as they are. */
  additional_data?: string;
  tab_index?: number | string;
}

/** A control with a value that a form sends. */
export interface FieldParams extends CommonParams {
  name?: string;
  value?: string | number;
}
