import type { Control } from '../control.ts';
import { installPipelineSelect } from './behaviour.ts';

const STATUS = `<label class="pipeline-select__dropdown__item__label{% if status.is_checked or status.checked or status.selected or (selected is defined and (status.id == selected or (status.id in selected))) %} is-checked{% endif %}"{% if status.color %} style="background-color: {{ status.color|e }}"{% endif %}><input type="{% if multiple %}checkbox{% else %}radio{% endif %}" class="pipeline-select__input" id="status_{{ item.id|default(status.pipeline_id)|e }}_{{ status.id|e }}" data-value="{{ status.id|e }}" name="{% if status.name_attr %}{{ status.name_attr|e }}{% else %}{{ name|default(id)|default('pipeline_select')|e }}{% if multiple %}[]{% endif %}{% endif %}" value="{{ status.id|e }}" data-status-id="{{ status.id|e }}" data-pipeline-id="{{ item.id|default(status.pipeline_id)|e }}"{% if status.is_checked or status.checked or status.selected or (selected is defined and (status.id == selected or (status.id in selected))) %} checked{% endif %}><span class="pipeline-select__item-text">{{ status.option|default(status.name)|default(status.label) }}</span></label>`;

/**
 * Stages of one or more pipelines to choose from. Items are pipelines with `statuses`, or stages alone. Widgets read the
 * pipeline and the stage from the id of an input and listen for `change` on `.pipeline-select`, which therefore holds all.
 */
export const pipelineSelect: Control = {
  path: '/tmpl/controls/pipeline_select/index.twig',
  markup: `<div class="pipeline-select-wrapper{% if multiple %} pipeline-select-wrapper_multiple{% endif %}{% if disabled %} pipeline-select-wrapper_disabled{% endif %} {{ class_name }}"{% if id %} id="{{ id|e }}"{% endif %}>
<div class="pipeline-select"><span class="pipeline-select__caption" role="button" tabindex="0" aria-haspopup="true" aria-expanded="false" data-title-empty="{{ title|default(title_empty)|default(placeholder)|default(lang.not_selected)|e }}">{{ title|default(title_empty)|default(placeholder)|default(lang.not_selected) }}</span>
<div class="pipeline-select__dropdown pipelines__wrapper custom-scroll">{% for item in items %}{% if item.statuses %}<div class="pipeline-select__pipeline" data-id="{{ item.id|e }}">{% if has_pipelines %}<div class="pipeline-select__pipeline-name">{{ item.option|default(item.name)|default(item.label) }}</div>{% endif %}<ul class="pipeline-select__dropdown__list">{% for status in item.statuses %}<li class="pipeline-select__dropdown__item">${STATUS}</li>{% endfor %}</ul></div>{% else %}{% set status = item %}<div class="pipeline-select__dropdown__item">${STATUS}</div>{% endif %}{% endfor %}</div></div>
</div>`,
  install: installPipelineSelect,
};
