import type { Control } from '../control.ts';

export const textarea: Control = {
  path: '/tmpl/controls/textarea.twig',
  markup: `<textarea{% if name is defined %} name="{{ name|e }}"{% endif %} class="text-input text-input-textarea {{ class_name }}"{% if id %} id="{{ id|e }}"{% endif %} placeholder="{{ placeholder|e }}"{% if tab_index is defined %} tabindex="{{ tab_index|e }}"{% endif %}{% if style %} style="{% for property, setting in style %}{% if property != '_keys' %}{{ property|e }}:{{ setting|e }};{% endif %}{% endfor %}"{% endif %}{% if disabled %} disabled{% endif %}{% if readonly %} readonly{% endif %} {{ additional_data }}>{{ value|e }}</textarea>`,
};
