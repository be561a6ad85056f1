import { defineRule } from '../../../model/rule.ts';
import { callbackObjects } from '../callbacks.ts';
import { isFunction } from '../functions.ts';
import { keyOf } from '../names.ts';
import { WIDGET_MEMBERS } from '../widget-names.ts';

export default defineRule({
  code: 'script/this-in-callback',
  title: 'Callbacks speak to the widget by self, not by this',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use the variable that holds the widget: self.get_settings().',
  script({ report }, script) {
    const members = new Set(WIDGET_MEMBERS);
    return {
      MemberExpression(node, ancestors) {
        if (node.object.type !== 'ThisExpression') return;
        const name = keyOf(node.property, node.computed);
        if (name === undefined || !members.has(name)) return;
        const fn = ancestors.findLast(
          (around) => isFunction(around) && around.type !== 'ArrowFunctionExpression',
        );
        const entry = callbackObjects(script)
          .flatMap(({ entries }) => entries)
          .find(({ value }) => value === fn);
        if (!entry || fn?.type !== 'FunctionExpression') return;
        report({
          ...script.place(node),
          message: `In “${entry.name}” this is the object of callbacks, which has no ${name}.`,
        });
      },
    };
  },
});
