import type { FieldProps } from './SettingFieldRow.tsx';
import { shownText } from './shown-text.ts';
import { TextInput } from './TextInput.tsx';

/** `text` and `pass`. */
export function TextField({ field, value }: FieldProps) {
  return (
    <div class="widget_settings_block__input_field">
      <TextInput
        name={field.code}
        value={shownText(value)}
        label={field.caption}
        placeholder={field.placeholder}
        secret={field.type === 'pass'}
      />
    </div>
  );
}
