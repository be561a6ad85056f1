import type { FieldProps } from './SettingFieldRow.tsx';
import { shownText } from './shown-text.ts';

/** A choice among the `values` that the manifest lists. */
export function ListField({ field, value }: FieldProps) {
  const chosen = shownText(value);
  return (
    <div class="widget_settings_block__input_field">
      <select
        class="widget_settings_block__controls__ text-input"
        name={field.code}
        aria-label={field.caption}
      >
        {!field.required && <option value="">—</option>}
        {field.options.map(({ id, option }) => (
          <option key={id} value={id} selected={id === chosen}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
