import type { Control } from '../control.ts';
import { installSelect } from './behaviour.ts';

export const select: Control = {
  path: '/tmpl/controls/select.twig',
  markup: `{% set chosen = false %}{% set current = selected %}{% if selected is not defined or selected is null %}{% set current = selected_value|default(default) %}{% endif %}
{% for item in items %}{% if item.id is defined %}{% set key = item.id %}{% else %}{% set key = item.option %}{% endif %}{% if not chosen and ((key == current and current is defined and current is not null) or (selected_option and item.option == selected_option)) %}{% set chosen = item %}{% endif %}{% endfor %}
{% if not chosen %}{% set chosen = items|first %}{% endif %}
{% if chosen.id is defined %}{% set value = chosen.id %}{% else %}{% set value = chosen.option %}{% endif %}
<div class="control--select {{ class_name }}"{% if style %} style="{{ style|e }}"{% endif %} {{ additional_data }}>
<ul class="control--select--list custom-scroll" role="listbox">{% for item in items %}{% if item.id is defined %}{% set key = item.id %}{% else %}{% set key = item.option %}{% endif %}
<li data-value="{{ key|e }}" class="control--select--list--item{% if key == value %} control--select--list--item-selected{% endif %}{% if item.disabled %} control--select--list--item-disabled{% endif %} {{ item.class_name }}" role="option" aria-selected="{% if key == value %}true{% else %}false{% endif %}"{% if item.bg_color %} style="background-color: {{ item.bg_color|e }}" data-color="{{ item.bg_color|e }}"{% endif %} {{ item.additional_data }}><span class="control--select--list--item-inner"{% if not no_titles %} title="{{ item.option|striptags|e }}"{% endif %}>{% if need_escape %}{{ item.option|e }}{% else %}{{ item.option }}{% endif %}</span></li>{% endfor %}
</ul>
<button type="button" class="control--select--button {{ button_class_name }}" data-value="{{ value|e }}"{% if tab_index is defined %} tabindex="{{ tab_index|e }}"{% endif %} aria-haspopup="listbox" aria-expanded="false"{% if disabled %} disabled{% endif %}{% if chosen.bg_color %} style="background-color: {{ chosen.bg_color|e }}"{% endif %}><span class="control--select--button-inner">{{ selected_before }}{% if need_escape %}{{ chosen.option|e }}{% else %}{{ chosen.option }}{% endif %}{{ selected_after }}</span></button>
<input type="hidden" class="control--select--input {{ input_special_class }}"{% if name is defined %} name="{{ name|e }}"{% endif %} value="{{ value|e }}"{% if id %} id="{{ id|e }}"{% endif %} data-prev-value="{{ value|e }}">
</div>`,
  install: installSelect,
};
