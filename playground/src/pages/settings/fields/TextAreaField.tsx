import type { FieldProps } from './SettingFieldRow.tsx';
import { shownText } from './shown-text.ts';

export function TextAreaField({ field, value }: FieldProps) {
  return (
    <div class="widget_settings_block__input_field">
      <textarea
        class="widget_settings_block__controls__ text-input text-input-textarea"
        name={field.code}
        defaultValue={shownText(value)}
        placeholder={field.placeholder}
        aria-label={field.caption}
      />
    </div>
  );
}
