import type { CommonParams } from './common.ts';

export interface ButtonParams extends CommonParams {
  text: string;
  type?: 'button' | 'submit';
  title?: string;
  text_bold?: boolean;
  /** The blue button of the main action. */
  blue?: boolean;
  plain?: boolean;
  inner_class_name?: string;
  icon_class_name?: string;
  svg_class_name?: string;
  icon_right_name?: string;
  context_menu?: { text: string; class_name?: string }[];
  context_menu_class_name?: string;
  button_input_class_name?: string;
}

export interface CancelButtonParams {
  /** "Cancel" in the language of the user by default. */
  text?: string;
  class_name?: string;
  id?: string;
  tab_index?: number | string;
  hidden?: boolean;
}

export interface DeleteButtonParams {
  text?: string;
  class_name?: string;
  id?: string;
}
