import type { Control } from '../control.ts';
import { installSuggest } from './behaviour.ts';

export const suggest: Control = {
  path: '/tmpl/controls/suggest.twig',
  markup: `<div class="control-wrapper control--suggest{% if list_separated %} control--suggest_separated{% endif %} {{ class_name }}"{% if wrapper_id %} id="{{ wrapper_id|e }}"{% endif %}>
<ul class="control--suggest--list js-control--suggest--list custom-scroll" role="listbox">{% for item in items %}<li class="control--suggest--list--item {{ item.custom_class }}" data-value-id="{{ item.id|e }}" role="option"><span class="control--suggest--list--item-inner" title="{{ item.value|striptags|e }}">{{ item.value }}</span></li>{% endfor %}</ul>
<input type="{{ input_type|default(type)|default('text')|e }}" class="text-input control--suggest--input js-control--suggest--input{% if ajax %}-ajax{% endif %}{% if styled_input %} text-input_styled{% endif %} {{ input_class_name }}"{% if name is defined %} name="{{ name|e }}"{% endif %}{% if id %} id="{{ id|e }}"{% endif %} value="{{ value|default(selected)|e }}" data-value-id="{{ value_id|e }}" placeholder="{{ placeholder|e }}" autocomplete="off" role="combobox" aria-expanded="false"{% if ajax %} data-url="{{ ajax.url|e }}" data-params="{{ ajax.params|e }}"{% endif %}{% if disabled %} disabled{% endif %} {{ additional_data }}>
{% if suggest_icon %}<span class="control--suggest--icon {{ suggest_icon }}" aria-hidden="true"></span>{% endif %}{% if closable %}<span class="control--suggest--clear js-control--suggest--clear" role="button" tabindex="0" aria-label="{{ lang.clear|e }}">×</span>{% endif %}
</div>`,
  install: installSuggest,
};
