import { defineRule } from '../../../model/rule.ts';
import { findCallback, soleCallbacks } from '../callbacks.ts';
import { isFunction, returnsValue } from '../functions.ts';
import { returnTrue } from '../return-true.ts';

export default defineRule({
  code: 'script/init-returns',
  title: 'init and bind_actions return true',
  severity: { private: 'off', public: 'warning' },
  hint: 'Return true at the end.',
  fixable: true,
  check({ widget, report }) {
    const callbacks = soleCallbacks(widget);
    if (!callbacks) return;
    const { script } = callbacks;
    for (const name of ['init', 'bind_actions']) {
      const entry = findCallback(callbacks, name);
      const fn = entry?.value;
      if (!entry || !isFunction(fn) || fn.async || returnsValue(fn)) continue;
      report({
        ...script.place(entry.key),
        message: `${name} returns nothing; the documentation asks for true.`,
        fix: () => [returnTrue(script, fn)],
      });
    }
  },
});
