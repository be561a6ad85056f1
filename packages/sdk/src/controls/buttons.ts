export interface ButtonParams {
  text: string;
  id?: string;
  class_name?: string;
  /** `button` by default. */
  type?: 'button' | 'submit';
  name?: string;
  title?: string;
  text_bold?: boolean;
  disabled?: boolean;
  /** The blue button of the main action. */
  blue?: boolean;
  plain?: boolean;
  style?: string;
  tab_index?: number | string;
  inner_class_name?: string;
  icon_class_name?: string;
  svg_class_name?: string;
  icon_right_name?: string;
  /** HTML in place of the text. */
  button_content?: string;
  button_input_class_name?: string;
  context_menu?: { text: string; class_name?: string }[];
  context_menu_class_name?: string;
  /** Attributes as text, put into the tag as they are. */
  additional_data?: string;
}

export interface CancelButtonParams {
  /** "Cancel" in the language of the user by default. */
  text?: string;
  class_name?: string;
  id?: string;
  tab_index?: number | string;
  hidden?: boolean;
  additional_data?: string;
}

export interface DeleteButtonParams {
  text?: string;
  class_name?: string;
  id?: string;
  additional_data?: string;
}
