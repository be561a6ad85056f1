import type { CommonParams, FieldParams } from './common.ts';

export interface InputParams extends FieldParams {
  /** `text` by default. */
  type?: string;
  placeholder?: string;
  styled_input?: boolean;
  max_length?: number;
  style?: Record<string, string>;
  readonly?: boolean;
  data_id?: string | number;
  sort?: number;
  autosize_width?: boolean;
  min_size?: number;
}

export interface TextareaParams extends FieldParams {
  placeholder?: string;
  style?: Record<string, string>;
  readonly?: boolean;
}

export interface DateFieldParams extends CommonParams {
  /** `range` takes the names of both ends. */
  type?: 'single' | 'range';
  name?: string | { from: string; to: string };
  value?: string;
  placeholder?: string;
  input_class?: string;
  control_class_name?: string;
  title_format?: string;
  data_format?: string;
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

export interface SuggestParams extends FieldParams {
  items?: SuggestItem[];
  selected?: string | number;
  input_class_name?: string;
  placeholder?: string;
  input_type?: string;
  list_separated?: boolean;
  wrapper_id?: string;
  suggest_icon?: boolean;
  closable?: boolean;
  styled_input?: boolean;
  type?: string;
  value_id?: string | number;
  /** Items from a server; `#q#` in `params` stands for what was typed. */
  ajax?: { url: string; params: string };
}
