import type { Control } from '../control.ts';

/** A row of a widget's block in the Salesbot designer: what `renderRow(caption)` gives. */
export const widgetParam: Control = {
  path: '/tmpl/salesbot_designer/controls/widget_param.twig',
  markup: `<div class="salesbot-designer__row{% if is_widget %} salesbot-designer__row_widget{% endif %} {{ class_name }}"{% if name is defined %} data-field-name="{{ name|e }}"{% endif %}><div class="salesbot-designer__row-caption">{{ caption }}</div><div class="salesbot-designer__row-value">{{ content }}</div></div>`,
};
