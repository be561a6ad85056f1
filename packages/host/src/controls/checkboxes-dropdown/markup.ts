const LABEL = `<label class="control-checkbox checkboxes_dropdown__label{% if item.is_checked or (item.id in checked) or (item.id in selected) %} is-checked{% endif %}"><div class="control-checkbox__body"><input type="checkbox" class="js-item-checkbox" id="cbx_drop_{{ item.prefix|default(item.id)|e }}" name="{% if item.name %}{{ item.name|e }}{% else %}{{ name|e }}{% if name_is_array %}[]{% endif %}{% endif %}" value="{{ item.id|e }}" data-value="{{ item.id|e }}"{% if item.is_checked or (item.id in checked) or (item.id in selected) %} checked{% endif %}{% if disabled %} disabled{% endif %}><span class="control-checkbox__helper"></span></div><div class="control-checkbox__text element__text checkboxes_dropdown__label_title" title="{{ item.option|striptags|e }}">{% if need_escape %}{{ item.option|e }}{% else %}{{ item.option }}{% endif %}</div></label>`;

const ITEMS = `{% for item in items %}{% if item.divider_before %}<div class="checkboxes_dropdown__divider"></div>{% endif %}
<div class="checkboxes_dropdown__item{% if item.active %} checkboxes_dropdown__item_active{% endif %}"{% if item.bg_color %} style="background-color: {{ item.bg_color|e }}"{% endif %}>${LABEL}</div>{% if item.divider_after %}<div class="checkboxes_dropdown__divider"></div>{% endif %}{% endfor %}`;

/** The control; `titleKind` says what the closed control shows of several checked items: their number or their names. */
export const markup = (titleKind: 'count' | 'values'): string =>
  `{% set count = 0 %}{% set names = '' %}{% for item in items %}{% if item.is_checked or (item.id in checked) or (item.id in selected) %}{% set count = count + 1 %}{% if names %}{% set names = names ~ ', ' ~ item.option %}{% else %}{% set names = item.option %}{% endif %}{% endif %}{% endfor %}
<div class="checkboxes_dropdown js-control-checkboxes_dropdown{% if disabled %} checkboxes_dropdown_disabled{% endif %} {{ class_name }}" data-title-kind="${titleKind}"{% if id %} id="{{ id|e }}"{% endif %} {{ additional_data }}>
<div class="checkboxes_dropdown__list custom-scroll {{ control_class_name }}"><div class="checkboxes_dropdown__list__wrapper__inner">
<div class="checkboxes_dropdown__item checkboxes_dropdown__item_master"><label class="control-checkbox checkboxes_dropdown__label"><div class="control-checkbox__body"><input type="checkbox" class="js-master-checkbox {{ master_checkbox_class }}"{% if disabled %} disabled{% endif %}><span class="control-checkbox__helper"></span></div><div class="control-checkbox__text element__text checkboxes_dropdown__label_title">{{ lang.select_all }}</div></label></div>
${ITEMS}
</div></div>
<div class="checkboxes_dropdown__title_wrapper" role="button" tabindex="0" aria-haspopup="true" aria-expanded="false"><span class="checkboxes_dropdown__title{% if count == 0 %} checkboxes_dropdown__title_empty{% else %} checkboxes_dropdown__title-selected{% endif %}" data-numeral="{{ title_numeral|e }}" data-title-empty="{{ title_empty|default(lang.not_selected)|e }}" data-title-before="{{ title_before|e }}">{% if count == 0 %}{{ title_empty|default(title)|default(lang.not_selected) }}{% else %}{{ title_before }}${
    titleKind === 'values'
      ? '{{ names }}'
      : '{% if count == 1 or not title_numeral %}{{ names }}{% else %}{{ count }} {{ count|numeral(title_numeral) }}{% endif %}'
  }{% endif %}</span><span class="checkboxes_dropdown__arrow" aria-hidden="true"></span></div>
</div>`;
