import { type Control, SPACE } from '../control.ts';

export const switcher: Control = {
  path: '/tmpl/controls/switcher.twig',
  markup: `<div class="switcher_wrapper"><label class="switcher {% if checked %}switcher__on{% else %}switcher__off{% endif %} {{ custom_class_name }}"{% if id %} for="{{ id|e }}"{% endif %}></label><input type="checkbox" class="switcher__checkbox {{ input_class_name }}"{% if name is defined %} name="{{ name|e }}"{% endif %}{% if id %} id="{{ id|e }}"{% endif %} value="{{ value|default('Y')|e }}" role="switch" aria-label="{{ name|default(id)|e }}"{% if checked %} checked{% endif %}{% if disabled %} disabled{% endif %} {{ additional_data }}></div>`,
  install({ $, document }) {
    $(document)
      .on(`change${SPACE} controls:change:visual${SPACE}`, '.switcher__checkbox', function (this: Element) {
        const on = $(this).prop('checked') === true;
        $(this).siblings('.switcher').toggleClass('switcher__on', on).toggleClass('switcher__off', !on);
      })
      // A label without `for` stands beside its box, not around it: nothing but this ties them together.
      .on(`click${SPACE}`, '.switcher:not([for])', function (this: Element) {
        $(this).siblings('.switcher__checkbox').trigger('click');
      });
  },
};
