import type { Control } from '../control.ts';
import { installAutosize } from './autosize.ts';

export const input: Control = {
  path: '/tmpl/controls/input.twig',
  markup: `<input{% if name is defined %} name="{{ name|e }}"{% endif %} class="{{ class_name }} text-input{% if styled_input %} text-input_styled{% endif %}{% if autosize_width %} js-control-autosize-input{% endif %}"{% if id %} id="{{ id|e }}"{% endif %} type="{{ type|default('text')|e }}" value="{{ value|e }}" placeholder="{{ placeholder|e }}" autocomplete="off"{% if max_length %} maxlength="{{ max_length|e }}"{% elseif max %} maxlength="{{ max|e }}"{% endif %}{% if data_id is defined %} data-id="{{ data_id|e }}"{% endif %}{% if sort is defined %} data-sort="{{ sort|e }}"{% endif %}{% if min_size %} data-min-size="{{ min_size|e }}"{% endif %}{% if style %} style="{% for property, setting in style %}{% if property != '_keys' %}{{ property|e }}:{{ setting|e }};{% endif %}{% endfor %}"{% endif %}{% if disabled %} disabled{% endif %}{% if readonly %} readonly{% endif %} {{ additional_data }}>`,
  install: installAutosize,
};
