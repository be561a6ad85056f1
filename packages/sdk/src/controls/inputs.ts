export interface InputParams {
  name?: string;
  id?: string;
  /** `text` by default. */
  type?: string;
  value?: string | number;
  text?: string;
  placeholder?: string;
  class_name?: string;
  styled_input?: boolean;
  max?: number;
  /** Characters. */
  max_length?: number;
  style?: Record<string, string>;
  disabled?: boolean;
  readonly?: boolean;
  data_id?: string | number;
  sort?: number;
  /** Grows with its text, from `min_size` on. */
  autosize_width?: boolean;
  min_size?: number;
  additional_data?: string;
}

export interface TextareaParams {
  name?: string;
  id?: string;
  value?: string | number;
  placeholder?: string;
  class_name?: string;
  style?: Record<string, string>;
  disabled?: boolean;
  readonly?: boolean;
  tab_index?: number | string;
  additional_data?: string;
}

export interface DateFieldParams {
  /** `range` takes the names of both ends. */
  type?: 'single' | 'range';
  name?: string | { from: string; to: string };
  id?: string;
  value?: string;
  placeholder?: string;
  class_name?: string;
  input_class?: string;
  control_class_name?: string;
  title_format?: string;
  data_format?: string;
  disabled?: boolean;
  show_icon?: boolean;
}

export interface FileParams {
  name?: string;
  class?: string;
  id?: string;
  size?: number;
  style?: string;
  text?: string;
}

export interface SuggestItem {
  id: string | number;
  value: string;
  custom_class?: string;
}

export interface SuggestParams {
  items?: SuggestItem[];
  selected?: string | number;
  value?: string | number;
  value_id?: string | number;
  name?: string;
  id?: string;
  wrapper_id?: string;
  class_name?: string;
  input_class_name?: string;
  placeholder?: string;
  type?: string;
  input_type?: string;
  disabled?: boolean;
  list_separated?: boolean;
  suggest_icon?: boolean;
  closable?: boolean;
  styled_input?: boolean;
  /** Items from a server; `#q#` in `params` stands for what was typed. */
  ajax?: { url: string; params: string };
}
