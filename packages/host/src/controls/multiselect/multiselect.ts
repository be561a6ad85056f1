import type { Control } from '../control.ts';

export const multiselect: Control = {
  path: '/tmpl/controls/multiselect.twig',
  markup: `<select multiple class="control-multiselect {{ class_name }}" aria-label="{{ name|default(lang.not_selected)|e }}"{% if name is defined %} name="{{ name|e }}"{% endif %}{% if id %} id="{{ id|e }}"{% endif %}{% if disabled %} disabled{% endif %} {{ additional_data }}>{% for item in values %}<option value="{{ item.id|e }}"{% if selected == item.id or (item.id in selected) %} selected{% endif %}>{{ item.value|default(item.option) }}</option>{% endfor %}</select>`,
};
