import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { findCallback, soleCallbacks } from '../callbacks.ts';
import { insertCallback } from '../insert-callback.ts';

const REQUIRED = ['render', 'init', 'bind_actions'] as const;

const isNotFunction = (node: AnyNode): boolean =>
  node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'ArrayExpression';

export default defineRule({
  code: 'script/required-callbacks',
  title: 'The widget has render, init and bind_actions',
  severity: { private: 'error', public: 'error' },
  hint: 'Add the function; it returns true.',
  fixable: true,
  check({ widget, report }) {
    const callbacks = soleCallbacks(widget);
    if (!callbacks?.complete) return;
    for (const name of REQUIRED) {
      const entry = findCallback(callbacks, name);
      if (entry && !isNotFunction(entry.value)) continue;
      report({
        ...callbacks.script.place(
          entry?.value ?? { start: callbacks.node.start, end: callbacks.node.start + 1 },
        ),
        message: `callbacks.${name} is ${entry ? 'no function' : 'missing'}: the page drops the widget without a word.`,
        fix: entry ? undefined : () => [insertCallback(callbacks, name)],
      });
    }
  },
});
