import type { Control } from '../control.ts';

export const searchBlock: Control = {
  path: '/tmpl/common/search_block.twig',
  markup: `<div class="search-block {{ class_name }}"><span class="search-block__icon icon icon-search" aria-hidden="true"></span><input type="search" class="search-block__input text-input {{ input_class_name }}"{% if id %} id="{{ id|e }}"{% endif %}{% if name is defined %} name="{{ name|e }}"{% endif %} value="{{ value|e }}" placeholder="{{ search_placeholder|default(placeholder)|default(lang.search)|e }}" autocomplete="off"><span class="search-block__loader spinner-icon hidden {{ loader_class_name }}" aria-hidden="true"></span></div>`,
};
