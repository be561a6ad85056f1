import type { Control } from '../control.ts';

export const radio: Control = {
  path: '/tmpl/controls/radio.twig',
  markup: `<label class="control-radio__label {{ class_name }}"{% if id or prefix %} for="{{ id|default(prefix)|e }}"{% endif %}{% if not noTitle and label %} title="{{ label|striptags|e }}"{% endif %}>
<div class="control-radio"><input type="radio"{% if name is defined %} name="{{ name|e }}"{% endif %} value="{{ value|e }}"{% if id or prefix %} id="{{ id|default(prefix)|e }}"{% endif %}{% if fieldId is defined %} data-field-id="{{ fieldId|e }}"{% endif %}{% if dataValue is defined %} data-value="{{ dataValue|e }}"{% endif %}{% if selected %} checked{% endif %}{% if disabled %} disabled{% endif %} {{ additional_data }}><span class="control-radio__helper"{% if color %} style="--control-radio-color: {{ color|e }}"{% endif %}></span></div>
<span class="control-radio-label-text {{ text_class_name }}">{{ label }}</span>
</label>`,
};
