import type { FieldProps } from './SettingFieldRow.tsx';
import { shownText } from './shown-text.ts';

/** An empty place for the widget's own form, and the hidden input whose value is stored. */
export function CustomField({ field, value, widget }: FieldProps) {
  return (
    <div class="widget_settings_block__input_field">
      <div id={`${widget}_custom_content`} />
      <input
        class="widget_settings_block__controls__"
        type="hidden"
        id={`${widget}_custom`}
        name={field.code}
        defaultValue={shownText(value)}
      />
    </div>
  );
}
