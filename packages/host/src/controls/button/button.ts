import type { Control } from '../control.ts';
import { installContextMenu } from './context-menu.ts';
import { installStates } from './states.ts';

export const button: Control = {
  path: '/tmpl/controls/button.twig',
  markup: `{% if context_menu %}<div class="button-input-wrapper {{ class_name }}">{% endif %}
<button type="{{ type|default('button')|e }}" class="button-input{% if blue %} button-input_blue{% endif %}{% if plain %} button-input_plain{% endif %}{% if disabled %} button-input-disabled{% endif %} {% if context_menu %}{{ button_input_class_name }} js-button-with-context-menu{% else %}{{ class_name }}{% endif %}"{% if id %} id="{{ id|e }}"{% endif %}{% if title %} title="{{ title|e }}"{% endif %}{% if style %} style="{{ style|e }}"{% endif %}{% if tab_index is defined %} tabindex="{{ tab_index|e }}"{% endif %}{% if context_menu %} aria-haspopup="menu" aria-expanded="false"{% endif %}{% if disabled %} aria-disabled="true"{% endif %} {{ additional_data }}>
{% if button_content %}{{ button_content }}{% else %}<span class="button-input-inner {{ inner_class_name }}">{% if icon_class_name %}<span class="icon icon-inline {{ icon_class_name }}"></span>{% endif %}{% if svg_class_name %}<svg class="svg-icon svg-{{ svg_class_name }}-dims" aria-hidden="true"><use href="#{{ svg_class_name|e }}"></use></svg>{% endif %}<span class="button-input-inner__text{% if text_bold %} button-input-inner__text_bold{% endif %}">{{ text }}</span>{% if icon_right_name %}<span class="icon icon-inline {{ icon_right_name }}"></span>{% endif %}</span>{% endif %}
</button>{% if context_menu %}
<ul class="button-input__context-menu {{ context_menu_class_name }}" role="menu">{% for item in context_menu %}<li class="button-input__context-menu__item {{ item.class_name }}" role="menuitem" tabindex="-1"{% if item.id %} id="{{ item.id|e }}"{% endif %} {{ item.additional_data }}><span class="button-input__context-menu__item__inner">{{ item.text|default(item.option) }}</span></li>{% endfor %}</ul>
</div>{% endif %}`,
  install(page) {
    installStates(page);
    installContextMenu(page);
  },
};
