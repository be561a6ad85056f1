import type { Control } from '../control.ts';

export const cancelButton: Control = {
  path: '/tmpl/controls/cancel_button.twig',
  markup: `<button type="button" class="button-input button-cancel{% if hidden %} hidden{% endif %} {{ class_name }}"{% if id %} id="{{ id|e }}"{% endif %}{% if tab_index is defined %} tabindex="{{ tab_index|e }}"{% endif %} {{ additional_data }}><span>{{ text|default(lang.button_cancel) }}</span></button>`,
};
