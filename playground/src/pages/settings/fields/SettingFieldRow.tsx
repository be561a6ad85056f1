import { controlOf } from './controls.ts';
import type { FieldValue, SettingField } from './model.ts';

export interface FormUser {
  readonly id: string;
  readonly name: string;
}

export interface FieldProps {
  readonly field: SettingField;
  readonly value: FieldValue;
  /** Code of the widget: part of the ids of a `custom` field. */
  readonly widget: string;
  readonly users: readonly FormUser[];
}

/** One declared field with the class names that widgets look for. Drawn once; what is inside is the widget's. */
export function SettingFieldRow(props: FieldProps) {
  const Control = controlOf(props.field.type);
  const { caption, required } = props.field;
  return (
    <div class="widget_settings_block__item_field" data-field={props.field.code}>
      {caption !== '' && (
        <div class="widget_settings_block__title_field" title={caption}>
          {caption}
          {required && (
            <span class="widget_settings_block__required" aria-hidden="true">
              *
            </span>
          )}
        </div>
      )}
      <Control {...props} />
    </div>
  );
}
