import type { Control } from '../control.ts';

export const deleteButton: Control = {
  path: '/tmpl/controls/delete_button.twig',
  markup: `<span class="button-delete {{ class_name }}" role="button" tabindex="0"{% if id %} id="{{ id|e }}"{% endif %} {{ additional_data }}><span class="icon icon-delete-trash" aria-hidden="true"></span>{{ text|default(lang.button_delete) }}</span>`,
};
