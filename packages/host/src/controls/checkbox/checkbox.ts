import type { Control } from '../control.ts';
import { installCheckbox } from './behaviour.ts';

export const checkbox: Control = {
  path: '/tmpl/controls/checkbox.twig',
  markup: `<label class="control-checkbox{% if small %} control-checkbox_small{% endif %}{% if checked %} is-checked{% endif %}{% if disabled %} control-checkbox_disabled{% endif %} {{ class_name }}"{% if id %} for="{{ id|e }}"{% endif %}>
<div class="control-checkbox__body"><input type="checkbox" class="{{ input_class_name }}"{% if name is defined %} name="{{ name|e }}{% if name_is_array == 'yes' or name_is_array == true %}[]{% endif %}"{% endif %}{% if id %} id="{{ id|e }}"{% endif %}{% if value is defined %} value="{{ value|e }}"{% endif %}{% if fieldId is defined %} data-field-id="{{ fieldId|e }}"{% endif %}{% if dataValue is defined %} data-value="{{ dataValue|e }}"{% endif %}{% if checked %} checked{% endif %}{% if disabled %} disabled{% endif %} {{ additional_data }}><span class="control-checkbox__helper{% if checked_minus %} control-checkbox__helper_minus{% endif %}"></span></div>
{% if text or label or note_text %}<div class="control-checkbox__text element__text {{ text_class_name }}"{% if text or label %} title="{{ text|default(label)|striptags|e }}"{% endif %}>{{ text|default(label) }}{% if note_text %}<div class="control-checkbox__note-text">{{ note_text }}</div>{% endif %}</div>{% endif %}
</label>`,
  install: installCheckbox,
};
