import type { Control } from '../control.ts';
import { installDateField } from './behaviour.ts';

export const dateField: Control = {
  path: '/tmpl/controls/date_field.twig',
  markup: `<span class="date_field_wrapper{% if show_icon %} date_field_wrapper--calendar{% endif %} js-control-date {{ class_name }} {{ control_class_name }}">
{% if type == 'range' %}<input type="text" class="date_field date_field-js range {{ input_class }}{% if not value.from %} empty{% endif %}" maxlength="10"{% if name.from %} name="{{ name.from|e }}"{% endif %} value="{{ value.from|e }}" placeholder="{{ placeholder|e }}" aria-label="{{ placeholder|default(lang.choose_date)|e }}"{% if title_format %} title="{{ title_format|e }}"{% endif %} data-format="{{ data_format|e }}" autocomplete="off"{% if disabled %} disabled{% endif %}><span class="date_field__dash">–</span><input type="text" class="date_field date_field-js range {{ input_class }}{% if not value.to %} empty{% endif %}" maxlength="10"{% if name.to %} name="{{ name.to|e }}"{% endif %} value="{{ value.to|e }}" placeholder="{{ placeholder|e }}" aria-label="{{ placeholder|default(lang.choose_date)|e }}" data-format="{{ data_format|e }}" autocomplete="off"{% if disabled %} disabled{% endif %}>
{% else %}<input type="text" class="date_field date_field-js {{ input_class }}{% if not value %} empty{% endif %}" maxlength="10"{% if name is defined %} name="{{ name|e }}"{% endif %}{% if id %} id="{{ id|e }}"{% endif %} value="{{ value|e }}" placeholder="{{ placeholder|e }}" aria-label="{{ placeholder|default(lang.choose_date)|e }}"{% if title_format %} title="{{ title_format|e }}"{% endif %} data-format="{{ data_format|e }}" autocomplete="off"{% if disabled %} disabled{% endif %}>{% endif %}
</span>`,
  install: installDateField,
};
