import type { Control } from '../control.ts';

export const file: Control = {
  path: '/tmpl/controls/file.twig',
  markup: `<input type="file" class="{{ class }}" aria-label="{{ text|default(name)|e }}"{% if name is defined %} name="{{ name|e }}"{% endif %}{% if id %} id="{{ id|e }}"{% endif %}{% if size %} size="{{ size|e }}"{% endif %}{% if style %} style="{{ style|e }}"{% endif %}>{{ text }}`,
};
