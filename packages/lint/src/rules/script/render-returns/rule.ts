import { defineRule } from '../../../model/rule.ts';
import { findCallback, soleCallbacks } from '../callbacks.ts';
import { isFunction, returnsValue } from '../functions.ts';
import { returnTrue } from '../return-true.ts';

export default defineRule({
  code: 'script/render-returns',
  title: 'render gives back true or a promise',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Return true at the end, or a promise that resolves when the widget is drawn.',
  fixable: true,
  check({ widget, report }) {
    const callbacks = soleCallbacks(widget);
    const entry = callbacks && findCallback(callbacks, 'render');
    if (!callbacks || !isFunction(entry?.value) || entry.value.async || returnsValue(entry.value)) return;
    const { script } = callbacks;
    const fn = entry.value;
    report({
      ...script.place(entry.key),
      message: 'render returns nothing: the page never calls init.',
      fix: () => [returnTrue(script, fn)],
    });
  },
});
